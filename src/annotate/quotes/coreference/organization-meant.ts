import { otherWords, vagueWords } from '../../languages/en/speech/organization-words.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { lastWord } from '../referents/national-bodies.ts';
import type { Referent } from '../referents/referent.ts';
import type { Discourse } from './discourse.ts';

/** The body that a description means: `the [ministry]` behind `Norway’s Foreign Ministry`, `the [paper]` behind `the Harbour Times`. */
export function bodyMeant(
  { bodies }: Discourse,
  { units }: ReadSentence,
  { from, head }: NounPhrase,
): Referent | undefined {
  if (units[from]?.word.lower !== 'the' || head !== from + 1) return undefined;
  const word = units[head]?.word.lower ?? '';
  if (vagueWords.has(word)) return undefined;
  const words = [word, ...(otherWords.get(word) ?? [])];
  return bodies.findLast(({ last }) => words.includes(last))?.referent;
}

/** Bodies kept in mind. */
const mostBodies = 20;

/** Takes in a body that was named, as the last one. */
export function noteBody({ bodies }: Discourse, referent: Referent): void {
  const place = bodies.findIndex((one) => one.referent === referent);
  if (place >= 0) bodies.splice(place, 1);
  else if (bodies.length >= mostBodies) bodies.shift();
  bodies.push({ referent, last: lastWord(referent.name) });
}
