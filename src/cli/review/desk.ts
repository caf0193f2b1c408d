import { decide } from '../../desk/decide.ts';
import { type Decision, doubtKinds } from '../../desk/doubtful-mark.ts';
import { findEntries } from '../../desk/find-entries.ts';
import { hashNow, writeArticleFile } from './article-file.ts';
import { type ArticleDoubts, type Doubt, decidable, doubtsOfArticle } from './doubts-of-article.ts';
import type { Reviewed } from './reviewed.ts';

/**
 * The desk: what is doubtful in the articles that are reviewed, and decisions on it. A decision is written when it is
 * made, unless the file is another than it was when the mark was shown; then nothing is.
 */
export class Desk {
  private readonly reviewed: Reviewed;
  private readonly articles = new Map<string, ArticleDoubts>();
  private readonly written: Written[] = [];

  /** @param progress Called after each article with how many are read. */
  constructor(reviewed: Reviewed, slugs: readonly string[], progress?: (done: number, all: number) => void) {
    this.reviewed = reviewed;
    slugs.forEach((slug, index) => {
      this.refresh(slug);
      progress?.(index + 1, slugs.length);
    });
  }

  /** The mark to be shown: the one that is asked for if it is there, else the worst that isn't skipped, else the one skipped first. */
  next({ skipped, first }: { skipped: readonly string[]; first?: string }): Next {
    const places = new Map(skipped.map((key, index) => [key, index]));
    const place = ({ key }: Placed) => (key === first ? -2 : (places.get(key) ?? -1));
    const all = this.all().sort((a, b) => place(a) - place(b));
    const [chosen] = all;
    if (chosen && this.isStale(chosen)) {
      this.refresh(chosen.slug);
      return this.next({ skipped, ...(first !== undefined && { first }) });
    }
    return { left: all.length, decided: this.written.length, ...(chosen && { shown: shown(chosen) }) };
  }

  /** Writes a decision on the mark of this key, which was shown when its file had the digest `hash`. */
  decide({ key, hash, decision }: Asked): Answer {
    const found = this.all().find((one) => one.key === key);
    if (!found || found.article.hash !== hash || this.isStale(found)) return this.conflict(found?.slug);
    const { slug, article, doubt } = found;
    const decided = decide(decidable(article, this.reviewed), doubt.mark, decision);
    if ('refusal' in decided)
      return { refused: `Nothing was written: ${decided.refusal}. Edit the file by hand, or skip this one.` };
    const now = writeArticleFile(article, decided.source, this.reviewed.folder);
    if (now === undefined) return this.conflict(slug);
    this.written.push({ slug, key, source: article.article.text, hash: now });
    this.refresh(slug);
    const [opening, closing] = decided.inserted;
    return { done: `Written: ${opening}…${closing} in ${article.article.path}, line ${doubt.line}.` };
  }

  /** Takes the last decision back, where its file is as the decision left it. */
  undo(): Answer {
    const last = this.written.pop();
    if (!last) return { refused: 'There is no decision to undo.' };
    this.refresh(last.slug);
    const article = this.articles.get(last.slug);
    const isOurs = article?.hash === last.hash;
    if (!isOurs || writeArticleFile(article, last.source, this.reviewed.folder) === undefined)
      return {
        refused: 'Nothing was written: the file was changed since that decision, so take it back there by hand.',
      };
    this.refresh(last.slug);
    return { done: `Undone in ${article.article.path}.`, first: last.key };
  }

  /** Entries of the glossary that answer a question. */
  search(question: string) {
    return findEntries(question, this.reviewed.knowledge);
  }

  /** All doubtful marks, the worst first, then by article and place. */
  private all(): Placed[] {
    const placed = [...this.articles].flatMap(([slug, article]) =>
      article.doubts.map((doubt) => ({ key: `${slug} ${doubt.mark.key}`, slug, article, doubt })),
    );
    const rank = ({ doubt }: Placed) => doubtKinds.indexOf(doubt.mark.kind);
    return placed.sort((a, b) => rank(a) - rank(b));
  }

  private isStale({ article: { article, hash } }: Placed): boolean {
    return hashNow(article.path) !== hash;
  }

  private refresh(slug: string): void {
    const read = doubtsOfArticle(slug, this.reviewed);
    if (read) this.articles.set(slug, read);
    else this.articles.delete(slug);
  }

  private conflict(slug: string | undefined): Answer {
    if (slug !== undefined) this.refresh(slug);
    return { refused: 'Nothing was written: the file was changed meanwhile. Here is what is doubtful in it now.' };
  }
}

function shown({ key, article, doubt }: Placed): Shown {
  const { kind, reason, candidates, isProposed } = doubt.mark;
  const { title, path } = article.article;
  const place = { title, file: path, line: doubt.line };
  return { key, hash: article.hash, kind, reason, candidates, isProposed, ...doubt.context, ...place };
}

interface Placed {
  key: string;
  slug: string;
  article: ArticleDoubts;
  doubt: Doubt;
}

interface Written {
  slug: string;
  key: string;
  /** The source before. */
  source: string;
  /** The digest of the file since. */
  hash: string;
}

/** A doubtful mark, as the page shows it. */
export type Shown = Pick<Doubt['mark'], 'key' | 'kind' | 'reason' | 'candidates' | 'isProposed'> &
  Doubt['context'] & { hash: string; title: string; file: string; line: number };

/** What is to be looked at next; nothing where all is decided. */
export interface Next {
  left: number;
  /** How many decisions stand, since the desk was opened. */
  decided: number;
  shown?: Shown;
}

export interface Asked {
  key: string;
  hash: string;
  decision: Decision;
}

/** What came of a question to write: a sentence for the editor, and the mark to be shown first. */
export type Answer = { done: string; first?: string } | { refused: string };
