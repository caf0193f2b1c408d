import { stretchAt } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Stretch } from './pair-marks.ts';

/** How often the words of a stretch stand elsewhere in the text, regardless of punctuation and case. */
export interface Recurrence {
  /** As a stretch of their own. */
  marked: number;
  /** Inside a longer stretch. */
  within: number;
  /** Outside of marks. */
  bare: number;
}

/** How many places are compared for one stretch; the limit keeps hostile texts linear. */
const mostPlaces = 60;

/** Finds where the words of a stretch of `tokens` recur; the text is indexed when the first is asked for. */
export function recurrencesIn(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
): (stretch: Stretch) => Recurrence {
  let placesOf: Map<string, number[]> | undefined;
  return (stretch) => {
    placesOf ??= placesIn(tokens, stretches);
    const words = wordsOf(tokens, stretch);
    const found = { marked: 0, within: 0, bare: 0 };
    for (const place of placesOf.get(words[0] ?? '') ?? []) {
      if ((place >= stretch.from && place < stretch.to) || !standsAt(tokens, place, words)) continue;
      const other = stretchAt(stretches, place);
      if (!other) found.bare += 1;
      else if (other.to - other.from <= words.length + 2) found.marked += 1;
      else found.within += 1;
    }
    return found;
  };
}

/** The first places of each word that opens a stretch. */
function placesIn(tokens: readonly Token[], stretches: readonly Stretch[]): Map<string, number[]> {
  const placesOf = new Map<string, number[]>();
  for (const stretch of stretches) {
    const [first] = wordsOf(tokens, stretch, 1);
    if (first !== undefined) placesOf.set(first, []);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const places = placesOf.get((tokens[at] as Token).word.lower);
    if (places && places.length < mostPlaces) places.push(at);
  }
  return placesOf;
}

function wordsOf(tokens: readonly Token[], { from, to }: Stretch, most = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = [];
  for (let at = from; at < to && words.length < most; at += 1) {
    const word = tokens[at]?.word;
    if (word && word.shape !== 'mark') words.push(word.lower);
  }
  return words;
}

function standsAt(tokens: readonly Token[], place: number, words: readonly string[]): boolean {
  let at = place;
  for (const word of words) {
    while (at > place && tokens[at]?.word.shape === 'mark' && at < place + 2 * words.length) at += 1;
    if (tokens[at]?.word.lower !== word) return false;
    at += 1;
  }
  return true;
}
