import type { Decision } from '../../desk/decision.ts';
import { type Candidate, doubtKinds } from '../../desk/doubtful-mark.ts';
import { type Filter, type Item, isWide } from '../../desk/item.ts';
import type { PlacedProposal } from '../suggest/place-evidence.ts';
import { type DecidedDoubt, decideForDraft, decideMark } from './decide-mark.ts';
import { type ArticleDoubts, type Doubt, doubtsOfArticle, isChanged } from './doubts-of-article.ts';
import { writtenDraft } from './new-draft.ts';
import type { Reviewed } from './reviewed.ts';
import type { Outcome, Tray } from './tray.ts';

/** Marks of which the engine isn't sure. */
export class DoubtTray implements Tray {
  readonly kinds = doubtKinds;
  private readonly reviewed: Reviewed;
  private readonly articles = new Map<string, ArticleDoubts>();
  private readonly likely: readonly string[];
  private readonly proposalOf: ProposalOf;

  /** @param progress Called after each article with how many are read. */
  constructor(reviewed: Reviewed, { doubtful, likely = [], proposalOf = () => undefined }: Given, progress?: Progress) {
    this.reviewed = reviewed;
    this.proposalOf = proposalOf;
    this.likely = likely;
    doubtful.forEach((slug, index) => {
      this.refresh(slug);
      progress?.(index + 1, doubtful.length);
    });
  }

  items(filter: Filter): Item[] {
    const isAlso = isWide(filter);
    if (isAlso) for (const slug of this.likely) if (!this.articles.has(slug)) this.refresh(slug);
    return [...this.articles].flatMap(([slug, article]) =>
      article.doubts
        .filter(({ mark }) => isAlso || !mark.kind.startsWith('likely'))
        .map((doubt) => toItem(slug, article, doubt)),
    );
  }

  isStale({ facets, hash }: Item): boolean {
    const [slug = ''] = facets.article;
    const article = this.articles.get(slug);
    if (!article || article.hash !== hash || article.knowledge !== this.reviewed.knowledge) return true;
    return isChanged(article, this.reviewed);
  }

  renew({ facets }: Item): void {
    for (const slug of facets.article) this.refresh(slug);
  }

  decide({ key, facets }: Item, decision: Decision): Outcome {
    const [slug = ''] = facets.article;
    const article = this.articles.get(slug);
    const doubt = article?.doubts.find(({ mark }) => `${slug} ${mark.key}` === key);
    if (!article || !doubt) return { refused: 'Nothing was written: it is doubtful no more.' };
    const decided = { slug, article, doubt };
    if ('plain' in decision) return decideMark(this.reviewed, decided, decision);
    if ('as' in decision) return this.choose(decided, decision.as);
    if (!('entry' in decision)) return { refused: 'Nothing was written: that can’t be decided of this.' };
    const { name, aliases } = decision.entry;
    const written = writtenDraft(this.reviewed, decision.entry, this.proposalOf([name, ...aliases]));
    const chosen = decideForDraft(this.reviewed, decided, { name, id: written.id });
    if ('refused' in chosen) return chosen;
    return { ...written, edits: [...written.edits, ...chosen.edits], done: `${written.done} ${chosen.done}` };
  }

  private choose(decided: DecidedDoubt, candidate: Candidate): Outcome {
    const isDraft = candidate.id !== undefined && this.reviewed.drafts.has(candidate.id);
    if (isDraft) return decideForDraft(this.reviewed, decided, candidate);
    return decideMark(this.reviewed, decided, { as: candidate });
  }

  private refresh(slug: string): void {
    const read = doubtsOfArticle(slug, this.reviewed, this.likely.includes(slug));
    if (read) this.articles.set(slug, read);
    else this.articles.delete(slug);
  }
}

function toItem(slug: string, { article, hash }: ArticleDoubts, { mark, context, line }: Doubt): Item {
  const { key, kind, rule, certainty, reason, candidates, isProposed, likeness, utterance } = mark;
  const entity = candidates.flatMap(({ id }) => id ?? []);
  const { title, path: file } = article;
  return {
    key: `${slug} ${key}`,
    hash,
    ...{ kind, reason, candidates, isProposed, likeness, title, file, line },
    ...(utterance !== undefined && { utterance: `${slug} ${utterance}` }),
    ...context,
    facets: { kind: [kind], rule: [rule], certainty: [certainty], article: [slug], entity },
  };
}

type ProposalOf = (names: readonly string[]) => PlacedProposal | undefined;

interface Given {
  /** Slugs of the articles that have doubtful marks. */
  doubtful: readonly string[];
  /** Those that have marks which are likely; they are read when these are asked for. */
  likely?: readonly string[];
  /** What is suggested by one of these names. */
  proposalOf?: ProposalOf;
}

type Progress = (done: number, all: number) => void;
