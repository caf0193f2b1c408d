import type { Candidate } from './find-candidates.ts';
import { type Form, isFull } from './form.ts';
import { lastIntroduction } from './introduce-people.ts';
import { isPartOfLargerName, type KnownNames } from './larger-name.ts';
import { beginsSentence, neighbourAfter, neighbourBefore } from './passage.ts';
import { type ArticleContext, isMonth, type Settled, settleAmbiguity } from './settle-ambiguity.ts';
import { actingVerbs } from './words/cues.ts';
import { familyFirst } from './words/family-first.ts';
import { frequentSurnames } from './words/frequent-surnames.ts';
import { functionWords } from './words/function-words.ts';
import { homonyms, rareWords } from './words/homonyms.ts';
import { titles } from './words/titles.ts';

/** How a stretch is read: settled, or open between several entries, or (no ids) no name at all. */
export interface ChosenReading {
  settled?: Settled;
  /** The entries that it may name, sorted. */
  ids: string[];
}

/** The entity that the stretch names, by the words around it and the article as a whole. */
export function chooseReading(candidate: Candidate, known: KnownNames, context: ArticleContext): ChosenReading {
  if (isMonth(candidate) || isCommonWord(candidate, context)) return { ids: [] };
  const sound = candidate.forms.filter((form) => !isPartOfLargerName(candidate, form, known));
  const full = sound.filter(isFull);
  const forms = [...full, ...present(candidate, sound, context, full.length === 0)];
  const settled = settleAmbiguity(candidate, forms, context);
  return { ...(settled && { settled }), ids: forms.map(({ entityId }) => entityId).sort() };
}

/** The surnames and given names among the forms whose bearers may be meant. */
function present(candidate: Candidate, forms: Form[], { introductions }: ArticleContext, mayGuess: boolean): Form[] {
  const introduced = forms.filter(
    ({ rule, entityId }) =>
      (rule === 'surname' && introductions.has(entityId)) ||
      (rule === 'given-name' && lastIntroduction(introductions, entityId, candidate.start) !== undefined),
  );
  const surnames = introduced.filter(({ rule }) => rule === 'surname');
  if (surnames.length > 0) return surnames;
  if (introduced.length > 0) return introduced;
  const bearers = forms.filter(({ rule }) => rule === 'surname');
  if (hasTitle(candidate)) return bearers;
  return mayGuess && bearers.length === 1 && isTelling(candidate) ? bearers : [];
}

function hasTitle({ passage, from }: Candidate): boolean {
  const before = neighbourBefore(passage, from);
  return before !== undefined && titles.has(before.key) && before.shape !== 'lower';
}

/** Whether a surname is rare enough to point at the one bearer in the glossary without an introduction. */
function isTelling({ passage, from, to }: Candidate): boolean {
  const key = passage.tokens[to - 1]?.key ?? '';
  return (
    key.length > 3 &&
    !familyFirst.has(key) &&
    !frequentSurnames.has(key) &&
    !homonyms.has(key) &&
    (to - from > 1 || !rareWords.has(key))
  );
}

/** Whether a word such as `Turkey` or `May` at a sentence's start is likelier the common word. */
function isCommonWord(candidate: Candidate, { introductions }: ArticleContext): boolean {
  const { passage, from, to, start, end, forms } = candidate;
  const word = passage.tokens[from];
  if (to - from > 1 || word?.shape !== 'capital' || !beginsSentence(passage, from)) return false;
  const isRare = rareWords.has(word.key);
  if (!homonyms.has(word.key) && !functionWords.has(word.key) && !isRare) return false;
  if (/^['’ʼ]s?(?!\p{L})/u.test(passage.text.slice(end, end + 3))) return false;
  const after = neighbourAfter(passage, to - 1);
  if (isRare)
    return (
      after !== undefined && (after.key === 'with' || /^(?:are|is|was|were)$/.test(passage.tokens[to + 1]?.key ?? ''))
    );
  if (forms.some(({ entityId }) => lastIntroduction(introductions, entityId, start) !== undefined)) return false;
  if (functionWords.has(word.key)) return true;
  if (passage.block.kind === 'heading') return false;
  return after?.shape === 'lower' && (!actingVerbs.has(after.key) || forms.every((form) => !isFull(form)));
}
