import { nouns } from './nouns.en.ts';

/**
 * What English says as a text, with `{names}` for what the sentence is given: `Published by {publisher}.` Where it differs
 * with a count, the text for one and the one for other numbers.
 */
export function englishText(sentence: Sentence, places: readonly string[]): string | { one: string; other: string } {
  const other = textWith(sentence, places, (at) => 7001 + at);
  if (!places.includes('n')) return other;
  const one = textWith(sentence, places, (at) => (places[at] === 'n' ? 1 : 7001 + at));
  return one === other ? other : { one, other };
}

/** The sentence given these numbers where it counts, and the names of places elsewhere, with all numbers named again. */
function textWith(sentence: Sentence, places: readonly string[], numberAt: (at: number) => number): string {
  const given = places.map((place, at) => (isCount(place) ? numberAt(at) : `{${place}}`));
  return places.reduce(
    (text, place, at) => {
      if (!isCount(place)) return text;
      const number = numberAt(at);
      const counted = isNoun(place) ? nouns[place](number) : number.toLocaleString('en');
      const plain = text.includes(counted) ? counted : String(number);
      return text.replace(number === 1 ? /\b1\b/ : plain, `{${place}}`);
    },
    sentence(...(given as never[])),
  );
}

/** Whether a place of a sentence is a count. */
export function isCount(place: string): boolean {
  return place === 'n' || place === 'all' || isNoun(place);
}

function isNoun(place: string): place is keyof typeof nouns {
  return Object.hasOwn(nouns, place);
}

export type Sentence = (...given: never[]) => string;
