import { readOpen } from '../../annotate/annotate.ts';
import { toPlace } from '../../annotate/remark.ts';
import { type Context, contextOf } from '../../desk/context-of.ts';
import type { Decidable } from '../../desk/decide.ts';
import type { DoubtfulMark, DoubtKind } from '../../desk/doubtful-mark.ts';
import { doubtfulMarks } from '../../desk/doubtful-marks.ts';
import { circumstancesOf } from '../../site/edition/annotate-content.ts';
import { type ArticleFile, readArticleFile } from './article-file.ts';
import type { Reviewed } from './reviewed.ts';

/** An article's file with its doubtful marks. */
export interface ArticleDoubts extends ArticleFile {
  doubts: Doubt[];
}

/** A doubtful mark as it is shown. */
export interface Doubt {
  mark: DoubtfulMark;
  context: Context;
  /** From 1, in the file. */
  line: number;
}

/** Reads an article's file and what is doubtful in it; undefined where the file can't be decided on. */
export function doubtsOfArticle(slug: string, reviewed: Reviewed): ArticleDoubts | undefined {
  const path = reviewed.paths.get(slug);
  const file = path === undefined ? undefined : readArticleFile({ path, slug }, reviewed.reader);
  if (!file) return undefined;
  const { source, knowledge, circumstances } = decidable(file, reviewed);
  const reading = readOpen(source, knowledge, circumstances);
  const isAsked = ({ kind }: { kind: DoubtKind }) => !reviewed.silenced.has(kind);
  const doubts = doubtfulMarks(reading, knowledge)
    .filter(isAsked)
    .map(
      (mark): Doubt => ({
        mark,
        context: contextOf(reading, mark),
        line: toPlace(source, reading.place(mark.start)).line,
      }),
    );
  return { ...file, doubts };
}

/** The article as decisions on it are tried. */
export function decidable({ article }: ArticleFile, { knowledge, site }: Reviewed): Decidable {
  return { source: article.text, knowledge, circumstances: circumstancesOf(article, site) };
}
