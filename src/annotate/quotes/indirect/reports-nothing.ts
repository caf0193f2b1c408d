import { clausalPrepositions, singularBeOrClitic } from '../../languages/en/closed-classes.ts';
import { planNouns } from '../../languages/en/speech/plan-nouns.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import { relativeOf } from '../subjects/relative-clauses.ts';

/** Whether what looks like a verb of speech tells of nothing said: it is part of a phrase, says which people are meant, or hangs on a plan. */
export function reportsNothing(read: ReadSentence, cue: number): boolean {
  return isModifier(read, cue) || isRestricted(read, cue) || isPlanned(read, cue);
}

/** `[state] regulators said`, `from [noted] pilots`: no verb, but part of a phrase or of what a preposition governs. */
function isModifier({ units, beginning, ending, verbAt }: ReadSentence, at: number): boolean {
  let before = at - 1;
  while (tagsAt(units, before) & Tag.adverb && !ending[before + 1]) before -= 1;
  if (tagsAt(units, before) & Tag.clitic && ending[before + 1]) return true;
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

/** `voters [who] say`: tells which ones are meant, not what they said; `Okafor, [who] said` does. */
function isRestricted(read: ReadSentence, cue: number): boolean {
  const relative = relativeOf(read, cue);
  return relative !== undefined && read.inPhrase[relative - 1] === true;
}

/** `a plan [to] announce`, `It is fair [to] say`: nobody has said it yet, or nobody in particular. */
function isPlanned({ units, ending }: ReadSentence, cue: number): boolean {
  let at = cue - 1;
  while (at > 0 && tagsAt(units, at) & Tag.adverb) at -= 1;
  if (lowerAt(units, at) !== 'to') return false;
  const being = lowerAt(units, at - 2);
  if (singularBeOrClitic.has(being) && lowerAt(units, at - 3) === 'it') return true;
  const noun = ending[at];
  return noun !== undefined && planNouns.has(lowerAt(units, noun.to - 1));
}
