import { type Form, isFull } from '../../knowledge/form.ts';
import { isActing } from '../../languages/en/names/context-words.ts';
import { familyFirst } from '../../languages/en/names/family-first.ts';
import { frequentSurnames } from '../../languages/en/names/frequent-surnames.ts';
import { functionWords } from '../../languages/en/names/function-words.ts';
import { homonyms, rareWords } from '../../languages/en/names/homonyms.ts';
import { heldByPeople } from '../../languages/en/names/titles.ts';
import { hasCapital } from '../../text/name-parts.ts';
import { beginsSentence, isPossessive, neighbourAfter, neighbourBefore } from '../match/block-words.ts';
import type { MentionCandidate } from '../match/candidate.ts';
import { type Introductions, isIntroduced } from './introduce-people.ts';
import { isCommonWord } from './is-common-word.ts';
import type { KnownNames } from './known-names.ts';
import { isPartOfLargerName } from './larger-name.ts';
import { isOfAnotherNation } from './of-another-nation.ts';
import { type Settled, settleAmbiguity } from './settle-ambiguity.ts';
import { titleBefore } from './title-before.ts';
import type { Surroundings } from './weigh-reading.ts';

/** What a candidate means: one entity (`settled`), one of several (`ids`), or nothing, as it is no name (no ids). */
export interface ChosenReading {
  settled?: Settled;
  /** The entities that it may name, sorted. */
  ids: string[];
}

/** Decides which entity the candidate names, by the words around it and the article as a whole. */
export function chooseReading(
  candidate: MentionCandidate,
  known: KnownNames,
  surroundings: Surroundings,
): ChosenReading {
  const { context } = surroundings;
  if (isCommonWord(candidate, context)) return { ids: [] };
  const whole = context.unambiguous.get(candidate);
  const possible = candidate.forms.filter(
    (form) =>
      (form === whole || form.isInflected || !isPartOfLargerName(candidate, form, known)) &&
      !isOfAnotherNation(candidate, form, context.knowledge.profiles),
  );
  const full = possible.filter(isFull);
  const people = full.length < possible.length ? bearers(candidate, possible, context.introductions) : [];
  const forms = people.length > 0 || full.length > 0 ? [...full, ...people] : unintroduced(candidate, possible);
  const settled = settleAmbiguity(candidate, forms, surroundings);
  return settled ? { settled, ids: [settled.form.entityId] } : { ids: forms.map(({ entityId }) => entityId).sort() };
}

/** The people whom a bare surname or given name may mean: those introduced; if none is, all, but only behind a title. */
function bearers(candidate: MentionCandidate, forms: Form[], introductions: Introductions): Form[] {
  const surnames = forms.filter(({ rule }) => rule === 'surname');
  const introduced = surnames.filter(({ entityId }) => introductions.has(entityId));
  if (introduced.length > 0) return introduced;
  const given = forms.filter(
    ({ rule, entityId }) => rule === 'given-name' && isIntroduced(introductions, entityId, candidate.start),
  );
  if (given.length > 0) return given;
  return hasTitle(candidate) ? surnames : [];
}

function hasTitle({ blockWords, from }: MentionCandidate): boolean {
  const title = titleBefore(blockWords, from);
  return title !== undefined && title.shape !== 'lower';
}

/** The only person with the surname, if it is rare enough to be understood without an introduction; else empty. */
function unintroduced(candidate: MentionCandidate, forms: Form[]): Form[] {
  const { blockWords, from, to } = candidate;
  const surnames = forms.filter(({ rule }) => rule === 'surname');
  const key = blockWords.tokens[to - 1]?.key ?? '';
  const isFrequent = [familyFirst, frequentSurnames, homonyms, rareWords].some((words) => words.has(key));
  if (surnames.length !== 1 || key.length < 4 || isFrequent) return [];
  const before = neighbourBefore(blockWords, from);
  if (
    before !== undefined &&
    ((before.key === 'the' && !isHeldByPerson(candidate)) || (hasCapital(before) && !functionWords.has(before.key)))
  )
    return [];
  const after = neighbourAfter(blockWords, to - 1);
  const isSafe = !beginsSentence(blockWords, from) || after === undefined || isActing(after.key);
  return isSafe || isPossessive(candidate) ? surnames : [];
}

/** Whether something follows that only a person has: `the Holm administration`. */
function isHeldByPerson({ blockWords, to }: MentionCandidate): boolean {
  return heldByPeople.has(neighbourAfter(blockWords, to - 1)?.key ?? '');
}
