import { expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

const told = (text: string) =>
  quotesOf(text)
    .filter(({ type }) => type === 'indirect')
    .map(({ start, end, speaker }) => `${speaker}: ${text.slice(start, end)}`);

test.each([
  ['Mina Okafor denies stealing the nets, and her appeal is due to open in March.', 'Mina Okafor: stealing the nets'],
  ['Lars Holm admitted ignoring two warnings, but the ferry was sold.', 'Lars Holm: ignoring two warnings'],
])('a deed that somebody owns or denies ends before another clause: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('a clause in the present behind one in the past is the writer’s own', () => {
  expect(told('The board said the pier would stay open, but the trams have stopped running there.')).toEqual([
    'The board: the pier would stay open',
  ]);
});

test('a clause that has moved into the past too is told', () => {
  expect(told('The board said the pier would stay open, but the trams would stop running there.')).toEqual([
    'The board: the pier would stay open, but the trams would stop running there',
  ]);
});
