import type { Candidate } from './find-candidates.ts';
import { isFull, lastIntroduction } from './introduce-people.ts';
import { isPartOfLargerName, type KnownNames } from './larger-name.ts';
import { beginsSentence, neighbourAfter, neighbourBefore } from './passage.ts';
import { type ArticleContext, isMonth, type Settled, settleAmbiguity } from './settle-ambiguity.ts';
import { actingVerbs } from './words/cues.ts';
import { homonyms } from './words/homonyms.ts';
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
  const bearers = sound.filter((form) => !isFull(form));
  const present = bearers.filter(({ entityId }) => context.introductions.has(entityId));
  const titled = present.length === 0 && hasTitle(candidate) ? bearers : [];
  const forms = [...sound.filter(isFull), ...present, ...titled];
  const settled = settleAmbiguity(candidate, forms, context);
  return { ...(settled && { settled }), ids: forms.map(({ entityId }) => entityId).sort() };
}

function hasTitle({ passage, from }: Candidate): boolean {
  const before = neighbourBefore(passage, from);
  return before !== undefined && titles.has(before.key) && before.shape === 'capital';
}

/** Whether a word such as `Turkey` or `May` at a sentence's start is likelier the common word. */
function isCommonWord(candidate: Candidate, { introductions }: ArticleContext): boolean {
  const { passage, from, to, start, forms } = candidate;
  const word = passage.tokens[from];
  if (to - from > 1 || word?.shape !== 'capital' || !homonyms.has(word.key) || !beginsSentence(passage, from))
    return false;
  if (
    passage.block.kind === 'heading' ||
    forms.some(({ entityId }) => lastIntroduction(introductions, entityId, start) !== undefined)
  )
    return false;
  const after = neighbourAfter(passage, to - 1);
  const isPossessive = /^['’ʼ]s?\b/.test(passage.text.slice(candidate.end, candidate.end + 3));
  return (
    !isPossessive && after?.shape === 'lower' && (!actingVerbs.has(after.key) || forms.every((form) => !isFull(form)))
  );
}
