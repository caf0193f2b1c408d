import { accept, decide } from '../../desk/decide.ts';
import type { Decision } from '../../desk/decision.ts';
import { doubtKinds } from '../../desk/doubtful-mark.ts';
import type { Item } from '../../desk/item.ts';
import { editArticle } from './article-file.ts';
import { type ArticleDoubts, type Doubt, decidable, doubtsOfArticle } from './doubts-of-article.ts';
import { editAccepted } from './edit-accepted.ts';
import { hashNow } from './file-edits.ts';
import type { Reviewed } from './reviewed.ts';
import type { Outcome, Tray } from './tray.ts';

/** Marks of which the engine isn't sure. */
export class DoubtTray implements Tray {
  readonly kinds = doubtKinds;
  private readonly reviewed: Reviewed;
  private readonly articles = new Map<string, ArticleDoubts>();
  private readonly likely: readonly string[];

  /**
   * @param doubtful Slugs of the articles that have doubtful marks.
   * @param likely Those that have marks which are likely; they are read when these are asked for.
   * @param progress Called after each article with how many are read.
   */
  constructor(reviewed: Reviewed, { doubtful, likely = [] }: Slugs, progress?: Progress) {
    this.reviewed = reviewed;
    this.likely = likely;
    doubtful.forEach((slug, index) => {
      this.refresh(slug);
      progress?.(index + 1, doubtful.length);
    });
  }

  items(isWide: boolean): Item[] {
    if (isWide) for (const slug of this.likely) if (!this.articles.has(slug)) this.refresh(slug);
    return [...this.articles].flatMap(([slug, article]) =>
      article.doubts
        .filter(({ mark }) => isWide || !mark.kind.startsWith('likely'))
        .map((doubt) => toItem(slug, article, doubt)),
    );
  }

  isStale({ facets, hash }: Item): boolean {
    const [slug = ''] = facets.article;
    return hashNow(this.reviewed.paths.get(slug) ?? '') !== hash;
  }

  renew({ facets }: Item): void {
    for (const slug of facets.article) this.refresh(slug);
  }

  decide({ key, facets }: Item, decision: Decision): Outcome {
    const [slug = ''] = facets.article;
    const article = this.articles.get(slug);
    const doubt = article?.doubts.find(({ mark }) => `${slug} ${mark.key}` === key);
    if (!article || !doubt || !('as' in decision || 'plain' in decision))
      return { refused: 'Nothing was written: that can’t be decided of this.' };
    const { mark, line } = doubt;
    const text = { ...decidable(article, this.reviewed), slug };
    const isConfirmed = mark.isProposed && 'as' in decision && isSame(decision.as, mark.candidates[0]);
    const directed = isConfirmed || !article.isVerbatim ? undefined : decide(text, mark, decision);
    if (directed && 'source' in directed) {
      const [opening, closing] = directed.inserted;
      const done = `Written: ${opening}…${closing} in ${article.article.path}, line ${line}.`;
      return { edits: [editArticle(article, directed.source)], done };
    }
    const accepted = accept(text, mark, decision);
    const reasons = [directed?.refusal, 'refusal' in accepted && accepted.refusal].filter(Boolean).join('; ');
    if ('refusal' in accepted)
      return { refused: `Nothing was written: ${reasons}. Edit the file by hand, or skip this one.` };
    const edit = editAccepted(this.reviewed.folder, accepted.item);
    if ('refusal' in edit) return { refused: `Nothing was written: ${edit.refusal}.` };
    return { edits: [edit], done: `Written to ${edit.path}: ${inWords(decision)}.` };
  }

  private refresh(slug: string): void {
    const read = doubtsOfArticle(slug, this.reviewed, this.likely.includes(slug));
    if (read) this.articles.set(slug, read);
    else this.articles.delete(slug);
  }
}

function toItem(slug: string, { article, hash }: ArticleDoubts, { mark, context, line }: Doubt): Item {
  const { key, kind, rule, certainty, reason, candidates, isProposed, likeness } = mark;
  const entity = candidates.flatMap(({ id }) => id ?? []);
  const { title, path: file } = article;
  return {
    key: `${slug} ${key}`,
    hash,
    ...{ kind, reason, candidates, isProposed, likeness, title, file, line },
    ...context,
    facets: { kind: [kind], rule: [rule], certainty: [certainty], article: [slug], entity },
  };
}

function isSame(one: { id?: string; name: string }, other: { id?: string; name: string } | undefined): boolean {
  return other !== undefined && one.id === other.id && one.name === other.name;
}

function inWords(decision: Exclude<Decision, { entry: unknown }>): string {
  return 'as' in decision ? decision.as.name : 'no quotation, or no name';
}

interface Slugs {
  doubtful: readonly string[];
  likely?: readonly string[];
}

type Progress = (done: number, all: number) => void;
