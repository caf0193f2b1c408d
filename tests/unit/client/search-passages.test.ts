import { describe, expect, test } from 'vitest';
import { articleResult } from '../../../src/client/search/article-result.ts';
import { excerptOf, markedText, wordsSearched } from '../../../src/client/search/passages.ts';
import { readQuery } from '../../../src/client/search/query.ts';
import type { SearchText } from '../../../src/model/search/search-index.ts';

const text = 'The harbour was calm. She said “the tide will turn”. A second tide came.';
const article: SearchText = {
  url: 'articles/tides/',
  kind: 'article',
  title: 'On tides',
  lang: 'en',
  date: '2018-09-27',
  publication: 'The Pilot',
  text,
  named: [['harbour', 'place', 'Harbour']],
  speakers: [['ada', 'person', 'Ada']],
  stretches: [
    ['p-one', 0, [0]],
    ['q-one', text.indexOf('“'), [], 'direct', 'certain', [0], 'p-one'],
    ['p-two', text.indexOf('A second'), []],
  ],
};
const resultOf = (typed: string, inOrder = false, found = article) =>
  articleResult(found, {
    query: readQuery(typed),
    choices: readQuery(typed).choices.map((choice) => ({ ...choice, names: [], label: choice.value })),
    base: '/room/',
    inOrder,
  });

describe('an article that was found', () => {
  test('leads to the quote that has the word, with its speaker', () => {
    const [first] = resultOf('tide')?.passages ?? [];
    expect(first).toMatchObject({
      kind: 'quote',
      href: '/room/articles/tides/#q-one',
      speaker: ['ada', 'person', 'Ada'],
      type: 'direct',
    });
    expect(first?.excerpt?.text).toBe('“the tide will turn”');
  });

  test('is found by the name of either who said a quote together', () => {
    const both: SearchText = {
      ...article,
      speakers: [
        ['ada', 'person', 'Ada'],
        ['lars-holm', 'person', 'Lars Holm'],
      ],
      stretches: [['q-one', 0, [], 'direct', 'certain', [0, 1], 'p-one']],
    };
    const holm = { key: 'lars-holm', kind: 'person', name: 'Lars Holm', mentions: 0, quotes: 1 };
    const choices = [{ field: 'speaker' as const, value: 'holm', label: '', not: false, names: [holm] }];
    const asked = { query: readQuery('tide'), choices, base: '/', inOrder: false };
    expect(articleResult(both, asked)?.passages?.[0]).toMatchObject({
      speaker: ['ada', 'person', 'Ada'],
      others: [['lars-holm', 'person', 'Lars Holm']],
    });
    expect(articleResult(article, asked)?.passages?.filter(({ kind }) => kind === 'quote')).toEqual([]);
  });

  test('leads to the paragraph as well, its words marked', () => {
    const paragraph = resultOf('tide')?.passages?.find(({ kind }) => kind === 'paragraph');
    expect(paragraph?.href).toBe('/room/articles/tides/#p-two');
    const { text = '', marks = [] } = paragraph?.excerpt ?? {};
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['tide']);
  });

  test('has its places by rank, or in the order of the text', () => {
    const kindsOf = (inOrder: boolean) =>
      resultOf('harbour second tide', inOrder)?.passages?.map(({ href }) => href.split('#')[1]);
    expect(kindsOf(false)).toEqual(['p-two', 'q-one', 'p-one']);
    expect(kindsOf(true)).toEqual(['p-one', 'q-one', 'p-two']);
  });

  test('shows the whole paragraph round a quote', () => {
    const [first] = resultOf('harbour')?.passages ?? [];
    expect(first?.excerpt?.text).toBe('The harbour was calm. She said “the tide will turn”.');
  });

  test('is left out where only quotes count and none has the word', () => {
    expect(resultOf('harbour kind:quote')).toBeUndefined();
    expect(resultOf('tide kind:quote')?.passages).toHaveLength(1);
  });

  test('is left out where its date is not within what was asked', () => {
    expect(resultOf('tide before:2018-09')).toBeUndefined();
    expect(resultOf('tide before:2018-10 after:2018-08')).toBeDefined();
    expect(resultOf('tide after:2018')).toBeUndefined();
  });

  test('leaves out a quote that has a word that was ruled out', () => {
    expect(resultOf('tide -turn kind:quote')).toBeUndefined();
  });
});

describe('an excerpt', () => {
  const long = Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ');
  const found = wordsSearched(long, ['w50', 'w52'], []);

  test('is cut round the words found, between words', () => {
    const { text, marks } = excerptOf(long, found, { start: 0, end: long.length, width: 40 });
    expect(text).toMatch(/^… w4\d .*w50 w51 w52 .* w5\d …$/);
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['w50', 'w52']);
  });

  test('never reaches beyond its paragraph', () => {
    const start = long.indexOf('w90');
    expect(excerptOf(long, found, { start, end: long.indexOf('w95'), width: 40 })).toEqual({
      text: 'w90 w91 w92 w93 w94',
      marks: [],
    });
  });

  test('marks words without the punctuation round them', () => {
    const said = 'said “tide,” then';
    const { text, marks } = excerptOf(said, wordsSearched(said, ['tide'], []), {
      start: 0,
      end: said.length,
      width: 60,
    });
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['tide']);
    expect(markedText('Tides, tidal', ['tide']).marks).toEqual([[0, 5]]);
  });

  test('marks the words of a phrase only where they stand in a row', () => {
    const found = wordsSearched('a street, one way; a two-way street', [], [['two', 'way', 'street']]);
    expect(found.map(({ start }) => start)).toEqual([21, 25, 29]);
  });
});
