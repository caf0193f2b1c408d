import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../../../src/client/search/ask/query.ts';
import { articleResult } from '../../../../../src/client/search/find/article-result.ts';
import { excerptOf, type Fragment, markedText } from '../../../../../src/client/search/text/passages.ts';

const fragment: Fragment = {
  url: 'articles/tides/',
  content: 'The harbour was calm. She said “the tide will turn”. A second tide came.',
  meta: { title: 'On tides', date: '2018-09-27' },
  filters: { kind: ['article'], publication: ['The Pilot'] },
  anchors: [
    { id: 'cast', title: JSON.stringify([[['harbour', 'place', 'Harbour']], [['ada', 'person', 'Ada']]]), location: 0 },
    { id: 'p-one', title: '0;', location: 0 },
    { id: 'q-one', title: ';direct;certain;0;p-one', location: 6 },
    { id: 'p-two', title: ';', location: 10 },
  ],
};
const wanted = (text: string, inOrder = false) => ({
  query: readQuery(text),
  choices: readQuery(text).choices.map((choice) => ({ ...choice, names: [], label: choice.value })),
  base: '/room/',
  inOrder,
});
const resultOf = (text: string, inOrder = false) => articleResult(fragment, wanted(text, inOrder));

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

  test('is found by what became of a quote when it was held against its source, with that quote alone', () => {
    const [cast, ...marks] = fragment.anchors;
    const anchors = [cast as (typeof marks)[0], ...marks].map((one) =>
      one.id === 'q-one' ? { ...one, title: `${one.title};changed` } : one,
    );
    const found = (text: string) => articleResult({ ...fragment, anchors }, wanted(text))?.passages;
    expect(found('checked:changed')).toMatchObject([{ kind: 'quote', checked: 'changed' }]);
    expect(found('checked:exact')).toBeUndefined();
  });

  test('is found by the name of either who said a quote together', () => {
    const cast = [
      [],
      [
        ['ada', 'person', 'Ada'],
        ['lars-holm', 'person', 'Lars Holm'],
      ],
    ];
    const [, ...marks] = fragment.anchors;
    const anchors = [{ id: 'cast', title: JSON.stringify(cast), location: 0 }, ...marks];
    const both = anchors.map((one) => (one.id === 'q-one' ? { ...one, title: ';direct;certain;0,1;p-one' } : one));
    const choices = [
      { field: 'speaker' as const, value: 'holm', label: '', not: false, names: [{ key: 'lars-holm' }] },
    ];
    const asked = { query: readQuery('tide'), choices, base: '/', inOrder: false };
    const found = (anchors: Fragment['anchors']) =>
      articleResult({ ...fragment, anchors }, asked as unknown as Parameters<typeof articleResult>[1])?.passages ?? [];
    expect(found(both)[0]).toMatchObject({
      speaker: ['ada', 'person', 'Ada'],
      others: [['lars-holm', 'person', 'Lars Holm']],
    });
    expect(found(fragment.anchors).filter(({ kind }) => kind === 'quote')).toEqual([]);
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

  test('leads to a phrase, and not to its words alone', () => {
    const placesOf = (text: string) => resultOf(text)?.passages?.map(({ href }) => href.split('#')[1]);
    expect(placesOf('"second tide"')).toEqual(['p-two']);
    expect(placesOf('second tide')).toEqual(['p-two', 'q-one']);
  });

  test('is left out where it has but words that begin like the one asked for, and stays where its title has it', () => {
    expect(resultOf('harlequin')).toBeUndefined();
    expect(resultOf('tidal')?.passages).toHaveLength(2);
    expect(articleResult({ ...fragment, meta: { title: 'On harlequins' } }, wanted('harlequin'))?.passages).toEqual([]);
  });

  test('is left out where only quotes count and none has the word', () => {
    expect(resultOf('harbour kind:quote')).toBeUndefined();
    expect(resultOf('tide kind:quote')?.passages).toHaveLength(1);
  });

  test('is left out where only paragraphs count and none beside quotes has the word', () => {
    expect(resultOf('turn kind:paragraph')).toBeUndefined();
    expect(resultOf('harbour kind:paragraph')?.passages).toHaveLength(1);
  });

  test.for([
    ['tide certainty:certain certainty:unsure', ['q-one']],
    ['tide certainty:unsure', undefined],
    ['tide -certainty:certain', ['p-two']],
    ['tide kind:quote kind:paragraph', ['q-one', 'p-two']],
    ['tide kind:quote kind:person', ['q-one']],
    ['tide kind:article kind:quote', ['q-one', 'p-two']],
  ] as const)('takes several values of one filter for “or”: %s', ([asked, anchors]) => {
    expect(resultOf(asked)?.passages?.map(({ href }) => href.split('#')[1])).toEqual(anchors);
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
  const words = Array.from({ length: 100 }, (_, at) => `w${at}`);

  test('is cut round the words found, between words', () => {
    const { text, marks } = excerptOf({ words, start: 0, end: 100, locations: [50, 52], width: 10 });
    expect(text).toBe('… w48 w49 w50 w51 w52 w53 w54 w55 w56 w57 …');
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['w50', 'w52']);
  });

  test('never reaches beyond its paragraph', () => {
    expect(excerptOf({ words, start: 90, end: 95, locations: [94], width: 10 }).text).toBe('w90 w91 w92 w93 w94');
  });

  test('marks words without the punctuation round them', () => {
    const { text, marks } = excerptOf({
      words: ['said', '“tide,”', 'then'],
      start: 0,
      end: 3,
      locations: [1],
      width: 10,
    });
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['tide']);
    expect(markedText('Tides, tidal', ['tide']).marks).toEqual([[0, 5]]);
  });
});
