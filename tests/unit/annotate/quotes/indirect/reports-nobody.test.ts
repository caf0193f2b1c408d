import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

/** `speaker: words` of each clause that is told without marks. */
const told = (text: string) =>
  quotesOf(text)
    .filter(({ type }) => type === 'indirect')
    .map(({ speaker, start, end }) => `${speaker}: ${text.slice(start, end)}`);

describe('clauses that nobody has said', () => {
  test.each([
    ['a count only shows', 'The figures suggest that the ferry will lose money.', []],
    [
      'a count can be gone by',
      'According to figures from the port, the ferry lost money.',
      ['figures from the port: the ferry lost money'],
    ],
    [
      'people called figures speak',
      'Party figures said that the ferry was lost.',
      ['Party figures: the ferry was lost'],
    ],
    ['nobody says nothing', 'Nobody has said that the pier is unsafe.', []],
    ['no one says nothing', 'No one has claimed that the pier is safe.', []],
    ['a capital at the head makes no name', 'Instinct told him that the ice was thin.', []],
    ['a name tells somebody', 'Mina Okafor told him that the ice was thin.', ['Mina Okafor: the ice was thin']],
    ['somebody does', 'Lars Holm has said that the pier is unsafe.', ['Lars Holm: the pier is unsafe']],
    ['a reader is told what they will find', 'You will find that the pier is safe.', []],
    ['a hearer is asked what they think', 'Why do you think the pier is shut?', []],
    ['a participle in a title is a deed', 'Docker Charged With Falsely Claiming Nets Were Stolen', []],
    ['words between a possessive and its noun are no verb', 'The crews’ asserted claims on the nets are void.', []],
    ['whom somebody thinks of', 'They thought of the buoys as moving bells that rang in fog and warned the crews.', []],
    [
      'a noun with a clause about it is no clause',
      'Mina Okafor is proud to announce the sale of the pier, which would double the fares.',
      [],
    ],
    [
      'a noun can open a clause',
      'Mina Okafor announced the sale of the pier would double the fares.',
      ['Mina Okafor: the sale of the pier would double the fares'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what a labelled speaker says of their own words', () => {
  test.each([
    ['says it there and then', 'CHAIR: I confirm that the pier is shut.', ['Chair: the pier is shut']],
    ['would say it', 'CHAIR: I would say that the pier is shut.', []],
    ['isn’t saying it', 'CHAIR: I am not saying that the pier is shut.', []],
  ])('%s', (_, text, expected) => {
    expect(told(`${text}\nMINA OKAFOR: Thank you.\n${text}\nMINA OKAFOR: Thank you.`).slice(0, 1)).toEqual(expected);
  });
});

describe('a clause that something stands before', () => {
  test.each([
    [
      'a contrast',
      'The warden said that, although the search goes on, hope is fading.',
      'The warden: although the search goes on, hope is fading',
    ],
    [
      'a source',
      'The warden said that, according to the log, the lamp had been out.',
      'The warden: according to the log, the lamp had been out',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('a contrast behind it in the present is the writer’s own where what is told has moved into the past', () => {
    expect(told('The board said the pier would reopen in June, although no date has been set.')).toEqual([
      'The board: the pier would reopen in June',
    ]);
    expect(told('The board said the pier would reopen in June, although no date had been set.')).toEqual([
      'The board: the pier would reopen in June, although no date had been set',
    ]);
  });
});

test('a sentence that ends behind the subject of its main clause is read', () => {
  expect(told('Observing his daughter at the nets, he called to her.')).toEqual([]);
  expect(told('On saying so, the warden')).toEqual([]);
});
