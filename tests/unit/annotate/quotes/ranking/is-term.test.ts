import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

const words = (text: string) => quotesOf(text).map(({ start, end }) => text.slice(start, end));

describe('words in marks are nobody’s', () => {
  test.each([
    ['that describe what others are asked for', 'The museum asked visitors to find their own “aha!” moments.'],
    [
      'that name those whom the sentence tells of',
      'In those days the papers wrote of “brave keepers” who lit the lamps.',
    ],
    ['that a reader met somewhere', 'We used to read about “sea wolves” in every paper.'],
    ['that are defined', 'Mina Okafor wrote the rules. “Dry dock” means a basin without water.'],
    ['that are called so', 'The so-called “price cap” was lifted by Mina Okafor.'],
  ])('%s', (_, text) => {
    expect(words(text)).toEqual([]);
  });
});

test('words about what somebody fears are theirs', () => {
  expect(words('Mina Okafor warned of “a long and bitter winter” that would close the port.')).toEqual([
    '“a long and bitter winter”',
  ]);
});
