import {
  clausalPrepositions,
  conditionWords,
  haveForms,
  singularBeOrClitic,
} from '../../languages/en/closed-classes.ts';
import { planNouns } from '../../languages/en/speech/plan-nouns.ts';
import { modals } from '../../languages/en/speech/report-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { relativeOf } from '../subjects/relative-clauses.ts';

/** Whether a cue reports no speech: it modifies a noun, stands in a restrictive relative clause, depends on a plan or condition, or tells what might have been said. */
export function reportsNothing(read: ReadSentence, cue: number): boolean {
  return (
    isModifier(read, cue) ||
    isRestricted(read, cue) ||
    isPlanned(read, cue) ||
    isSupposed(read, cue) ||
    isCondition(read, cue) ||
    isInstruction(read, cue)
  );
}

/** Whether a verb's form modifies a noun: `[state] regulators said`, `from [noted] pilots`. */
function isModifier({ units, beginning, ending, verbAt }: ReadSentence, at: number): boolean {
  let before = at - 1;
  while (tagsAt(units, before) & Tag.adverb && !ending[before + 1]) before -= 1;
  if (tagsAt(units, before) & Tag.clitic && ending[before + 1]) return true;
  if (/^['’]$/.test(units[before]?.word.text ?? '') && /s$/.test(lowerAt(units, before - 1))) return true;
  const next = beginning[at + 1];
  if (verbAt[at]?.form === 'base') {
    const isNoun = (tagsAt(units, at) & (Tag.organization | Tag.document | Tag.thing | Tag.place)) !== 0;
    const isOfHolders = (tagsAt(units, next?.from ?? at) & (Tag.role | Tag.organization)) !== 0;
    return isNoun && next?.kind === 'noun' && (isOfHolders || !ending[at]);
  }
  if (verbAt[at]?.form !== 'past') return false;
  const { tags = 0, text, lower } = units[before]?.word ?? {};
  return (
    text === ':' ||
    ((tags & Tag.preposition) !== 0 && (tags & Tag.adverb) === 0 && !clausalPrepositions.has(lower ?? ''))
  );
}

/**
 * Whether a cue stands in a restrictive relative clause, `voters [who] say`, which defines people; `Okafor, [who] said`
 * reports.
 */
function isRestricted(read: ReadSentence, cue: number): boolean {
  const relative = relativeOf(read, cue);
  return relative !== undefined && read.inPhrase[relative - 1] === true;
}

/**
 * Whether an infinitive depends on a plan or an impersonal phrase, so that nobody has said it: `a plan [to] announce`,
 * `It is fair [to] say`.
 */
function isPlanned({ units, ending }: ReadSentence, cue: number): boolean {
  let at = cue - 1;
  while (at > 0 && tagsAt(units, at) & Tag.adverb) at -= 1;
  if (lowerAt(units, at) !== 'to') return false;
  if (isImpersonal(units, at)) return true;
  for (let to = at; to > at - farthest && to > 0; to -= 1) {
    const noun = lowerAt(units, to) === 'to' ? ending[to] : undefined;
    if (noun && planNouns.has(lowerAt(units, noun.to - 1))) return true;
  }
  return false;
}

/** Whether `it is` and an adjective stand before `to`: `It is harsh but fair [to] note`. */
function isImpersonal(units: readonly Unit[], to: number): boolean {
  for (let at = to - 1; at > 0 && at > to - farthest; at -= 1) {
    if (singularBeOrClitic.has(lowerAt(units, at))) return lowerAt(units, at - 1) === 'it';
    if (units[at]?.word.shape === 'mark') return false;
  }
  return false;
}

/** How many units before `to` the verb of such a phrase is looked for. */
const farthest = 7;

/** Whether a helping verb makes of a saying what didn't happen: `Okafor might have [said]`. */
function isSupposed({ units }: ReadSentence, cue: number): boolean {
  let at = cue - 1;
  while (at > 0 && tagsAt(units, at) & Tag.adverb) at -= 1;
  return haveForms.has(lowerAt(units, at)) && modals.has(lowerAt(units, at - 1));
}

/** Whether a saying is only what would have to happen: `[If] the board says that it is shut, …`. */
function isCondition(read: ReadSentence, cue: number): boolean {
  const subject = subjectOf(read, cue);
  return subject?.by === 'beside' && conditionWords.has(lowerAt(read.units, subject.phrase.from - 1));
}

/**
 * Whether an infinitive stands behind words that open the sentence and no verb: an instruction or a plan, `Press Send [to]
 * confirm`, `Okafor [to] announce`.
 */
function isInstruction(read: ReadSentence, cue: number): boolean {
  const to = cue - 1;
  return lowerAt(read.units, to) === 'to' && read.ending[to]?.from === 0;
}
