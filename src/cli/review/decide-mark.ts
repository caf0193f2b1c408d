import { accept, acceptUntried, decide, isQuote } from '../../desk/decide.ts';
import type { Candidate, MarkDecision } from '../../desk/doubtful-mark.ts';
import type { Accepted } from '../../model/accepted.ts';
import { editArticle } from './article-file.ts';
import { type ArticleDoubts, type Doubt, decidable } from './doubts-of-article.ts';
import { editAccepted } from './edit-lists.ts';
import type { Reviewed } from './reviewed.ts';
import type { Outcome } from './tray.ts';

/** What a decision on a doubtful mark writes: a directive; an item of `accepted.yaml` where it is as proposed, or no directive can stand. */
export function decideMark(reviewed: Reviewed, decided: DecidedDoubt, decision: MarkDecision): Outcome {
  const { slug, article, doubt } = decided;
  const { mark, line } = doubt;
  const text = { ...decidable(article, reviewed), slug };
  const isConfirmed = mark.isProposed && 'as' in decision && isSame(decision.as, mark.candidates[0]);
  const directed = isConfirmed || !article.isVerbatim ? undefined : decide(text, mark, decision);
  if (directed && 'source' in directed) {
    const [opening, closing] = directed.inserted;
    const whole = mark.paragraphs ? ' and the paragraphs with which it goes on' : '';
    const done = `Written: ${opening}…${closing} in ${article.article.path}, line ${line}${whole}.`;
    return { edits: [editArticle(article, directed.source)], done };
  }
  const accepted = accept(text, mark, decision);
  const reasons = [directed?.refusal, 'refusal' in accepted && accepted.refusal].filter(Boolean).join('; ');
  if ('refusal' in accepted)
    return { refused: `Nothing was written: ${reasons}. Edit the file by hand, or skip this one.` };
  return writtenItems(reviewed, accepted.items, inWords(decision));
}

/**
 * The same for an entry that is still a draft: a quotation has its speaker by name, which means the entry once it is
 * published; what a name means waits in `accepted.yaml` for that.
 */
export function decideForDraft(reviewed: Reviewed, decided: DecidedDoubt, { name, id }: Candidate): Outcome {
  const { slug, article, doubt } = decided;
  if (isQuote(doubt.mark.kind)) return decideMark(reviewed, decided, { as: { name } });
  const text = { ...decidable(article, reviewed), slug };
  const decision = { as: { name, ...(id !== undefined && { id }) } };
  return writtenItems(reviewed, [acceptUntried(text, doubt.mark, decision)], `${name}, once that is published`);
}

function writtenItems({ folder }: Reviewed, items: readonly Accepted[], told: string): Outcome {
  const edit = editAccepted(folder, items);
  if ('refusal' in edit) return { refused: `Nothing was written: ${edit.refusal}.` };
  return { edits: [edit], done: `Written to ${edit.path}: ${told}.` };
}

function isSame(one: Candidate, other: Candidate | undefined): boolean {
  return other !== undefined && one.id === other.id && one.name === other.name;
}

function inWords(decision: MarkDecision): string {
  return 'as' in decision ? decision.as.name : 'no quotation, or no name';
}

/** A doubtful mark of an article, to be decided. */
export interface DecidedDoubt {
  slug: string;
  article: ArticleDoubts;
  doubt: Doubt;
}
