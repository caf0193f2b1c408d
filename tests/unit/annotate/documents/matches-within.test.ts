import { expect, test } from 'vitest';
import { matchesWithin } from '../../../../src/annotate/documents/matches-within.ts';

const placed = (text: string, source: string) =>
  [...matchesWithin(text, new RegExp(source, 'gu'))].map(({ start, end }) => [start, end]);

/** A text of `length` UTF-16 code units in which berths stand everywhere, at the ends of its pieces too. */
const harbour = (length: number) => 'Berth 12, 🛳 berth 7; '.repeat(length / 22 + 1).slice(0, length);

test.each(['[Bb]erth (?<n>\\d+)', '(?<=[Bb]erth )\\d+(?=[,;])', '\\p{Lu}\\w+', '🛳', '(?<![\\w-])\\w+(?!\\w)', '^B|;$'])(
  'finds by %s what is found in the whole text',
  (source) => {
    for (const length of [0, 1, 399, 400, 401, 1201, 3000]) {
      const text = harbour(length);
      const whole = [...text.matchAll(new RegExp(source, 'gu'))].map(({ index, 0: { length } }) => [
        index,
        index + length,
      ]);
      expect(placed(text, source)).toEqual(whole);
    }
  },
);
