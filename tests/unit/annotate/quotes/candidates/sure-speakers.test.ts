import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

const speakers = (text: string) =>
  quotesOf(text)
    .filter(({ type }) => type !== 'indirect')
    .map(({ speaker }) => speaker);

describe('words whose sentence names the speaker in one way only', () => {
  test.each([
    [
      'what was written',
      'A row began – “hands off our boats,” one Quaynet post ran – and rain fell.',
      'one Quaynet post',
    ],
    ['a noun that may be a verb', '“You should be ashamed,” one Quaynet reply began.', 'one Quaynet reply'],
    [
      'whom a relative clause is about',
      'The report draws on letters, including one from a docker who described Mina Okafor’s tone as “icy.”',
      'a docker',
    ],
    [
      'who made a claim',
      'The main worry is the suggestion, spread by the Harbour Board, that crews are “too old”.',
      'Harbour Board',
    ],
  ])('are those of %s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  test('are not those of people whom somebody speaks of', () => {
    expect(speakers('Lars Holm told a pilot who said so that the quay was “a ruin from end to end”.')).toEqual([
      'Lars Holm',
    ]);
  });
});

test('a complaint of the writer’s own is nobody’s words', () => {
  expect(speakers('My chief complaint is the toll, which Lars Holm calls “a small favour”.')).not.toContain(
    'My chief complaint',
  );
});
