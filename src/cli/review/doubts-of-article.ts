import { readOpen } from '../../annotate/annotate.ts';
import type { Knowledge } from '../../annotate/knowledge/knowledge.ts';
import { placeAccepted } from '../../annotate/place-accepted.ts';
import { toPlace } from '../../annotate/remark.ts';
import { type Context, contextOf } from '../../desk/context-of.ts';
import type { Decidable } from '../../desk/decide.ts';
import type { DoubtfulMark } from '../../desk/doubtful-mark.ts';
import { doubtfulMarks } from '../../desk/doubtful-marks.ts';
import { acceptedIn } from '../../site/edition/accepted-in.ts';
import { circumstancesOf } from '../../site/edition/annotate-content.ts';
import { type ArticleFile, readArticleFile } from './article-file.ts';
import { acceptedNow } from './edit-lists.ts';
import { hashNow } from './file-edits.ts';
import type { Reviewed } from './reviewed.ts';

/** An article's file with its doubtful marks. */
export interface ArticleDoubts extends ReadArticle {
  doubts: Doubt[];
  /** What the engine knew when it was read. */
  knowledge: Knowledge;
}

/** A doubtful mark as it is shown. */
export interface Doubt {
  mark: DoubtfulMark;
  context: Context;
  /** From 1, in the file. */
  line: number;
}

/**
 * Reads an article's file and what is doubtful in it; undefined where the file can't be read.
 * @param isWide Whether what is likely counts too.
 */
export function doubtsOfArticle(slug: string, reviewed: Reviewed, isWide = false): ArticleDoubts | undefined {
  const path = reviewed.paths.get(slug);
  const file = path === undefined ? undefined : readArticleFile({ path, slug }, reviewed.reader);
  if (!file) return undefined;
  const { source, knowledge, circumstances } = decidable(file, reviewed);
  const reading = readOpen(source, knowledge, circumstances);
  // What is settled by an entry that is still a draft isn't asked again.
  const settled = placeAccepted(reading.text, circumstances?.accepted ?? []).filter(({ decision: { as } }) =>
    reviewed.drafts.has(as ?? ''),
  );
  const isSettled = (mark: DoubtfulMark) =>
    (mark.paragraphs ?? [mark]).every((one) =>
      settled.some(({ span }) => span?.start === one.start && span.end === one.end),
    );
  const doubts = doubtfulMarks(reading, knowledge, isWide)
    .filter((mark) => !reviewed.silenced.has(mark.kind) && !isSettled(mark))
    .map(
      (mark): Doubt => ({
        mark,
        context: contextOf(reading, mark),
        line: toPlace(source, reading.place(mark.start)).line,
      }),
    );
  const accepted = acceptedTexts(file.article, reviewed.folder);
  return { ...file, doubts, accepted, knowledge: reviewed.knowledge };
}

/** The article as decisions on it are tried. */
export function decidable({ article }: ArticleFile, { knowledge, site, folder }: Reviewed): Decidable {
  const accepted = acceptedIn(acceptedNow(folder))(article);
  return { source: article.text, knowledge, circumstances: circumstancesOf(article, site, accepted) };
}

/** Whether the article's file, or what `accepted.yaml` says of it, is another than when it was read. */
export function isChanged({ article, hash, accepted }: ReadArticle, { folder }: Pick<Reviewed, 'folder'>): boolean {
  return hashNow(article.path) !== hash || acceptedTexts(article, folder) !== accepted;
}

/** What `accepted.yaml` says of an article, as one text. */
export function acceptedTexts(article: ArticleFile['article'], folder: string): string {
  return JSON.stringify(acceptedIn(acceptedNow(folder))(article));
}

/** An article as its file and `accepted.yaml` were when it was read. */
export interface ReadArticle extends ArticleFile {
  /** What `acceptedTexts` was. */
  accepted: string;
}
