import type { Token } from '../names/tokens.ts';
import type { Stretch } from './pair-marks.ts';

/** How often the words of a stretch stand elsewhere in the text, marks and case aside. */
export interface Echo {
  /** In marks of their own. */
  marked: number;
  /** Within longer words in marks. */
  within: number;
  /** In no marks. */
  bare: number;
}

/** Places looked at for one stretch, which keeps hostile texts linear. */
const mostPlaces = 60;

/** Finds the echoes of a stretch of `tokens`; the text is indexed when the first is asked for. */
export function echoesIn(tokens: readonly Token[], stretches: readonly Stretch[]): (stretch: Stretch) => Echo {
  let index: Index | undefined;
  return (stretch) => {
    index ??= indexOf(tokens, stretches);
    const words = wordsOf(tokens, stretch);
    const found = { marked: 0, within: 0, bare: 0 };
    const places = index.placesOf.get(words[0] ?? '') ?? [];
    for (const place of places) {
      if ((place >= stretch.from && place < stretch.to) || !standsAt(tokens, place, words)) continue;
      const other = index.stretchAt[place];
      if (!other) found.bare += 1;
      else if (other.to - other.from <= words.length + 2) found.marked += 1;
      else found.within += 1;
    }
    return found;
  };
}

interface Index {
  /** The first places of each word that opens a stretch. */
  placesOf: Map<string, number[]>;
  /** By token. */
  stretchAt: (Stretch | undefined)[];
}

function indexOf(tokens: readonly Token[], stretches: readonly Stretch[]): Index {
  const placesOf = new Map<string, number[]>();
  const stretchAt: Index['stretchAt'] = [];
  for (const stretch of stretches) {
    const [first] = wordsOf(tokens, stretch, 1);
    if (first !== undefined) placesOf.set(first, []);
    for (let at = stretch.from; at < stretch.to; at += 1) stretchAt[at] = stretch;
  }
  tokens.forEach(({ word }, at) => {
    const places = placesOf.get(word.lower);
    if (places && places.length < mostPlaces) places.push(at);
  });
  return { placesOf, stretchAt };
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
