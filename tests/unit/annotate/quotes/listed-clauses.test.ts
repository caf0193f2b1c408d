import { expect, test } from 'vitest';
import { quotesOf } from './quotes-of.ts';

const listed = (text: string) =>
  quotesOf(text)
    .filter(({ rule }) => rule === 'list-item')
    .map(({ start, end, speaker }) => `${speaker}: ${text.slice(start, end)}`);

test('paragraphs without a point behind a verb of saying and a colon are what was said', () => {
  expect(listed('Mayor Ada Lund also said:\n\nThe quay will be mended\n\nNo ship will be sold\n\nRain fell.')).toEqual([
    'Ada Lund: The quay will be mended',
    'Ada Lund: No ship will be sold',
  ]);
});

test('the sign of an item is no part of it', () => {
  expect(listed('Lars Holm told the Courier:\n\n• The gate is closed.\n\n• Crews will be paid')).toEqual([
    'Lars Holm: The gate is closed',
    'Lars Holm: Crews will be paid',
  ]);
});

test.each([
  ['a sentence that reports nobody', 'What the harbour sells:\n\nFish is landed at dawn\n\nNets are mended here'],
  ['things and no clauses', 'Lars Holm said:\n\nTwo nets\n\nA lamp'],
  ['a single paragraph', 'Lars Holm said:\n\nThe gate is closed\n\nRain fell on the quay.'],
  ['paragraphs of sentences', 'Lars Holm said:\n\nThe gate is closed.\n\nCrews will be paid.'],
])('%s leads to no list', (_, text) => {
  expect(listed(text)).toEqual([]);
});
