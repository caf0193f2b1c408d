import { describe, expect, test } from 'vitest';
import { countsOf, wordBags } from '../../../../src/site/search/word-bags.ts';

describe('a bag of words', () => {
  const bags = (...texts: string[]) =>
    wordBags(texts.map(countsOf), new Map()).map((bag) => bag.map(({ word }) => word).join(' '));

  test('has every word once, as first printed and without the marks round it, and first what most texts have a form of', () => {
    expect(bags('(Tides) turn; “tides” rose.', 'A tidesman, he said.')).toEqual([
      'Tides rose turn',
      'tidesman A he said',
    ]);
  });

  test('weighs a word more each time that its count doubles, and no more than four times', () => {
    const weightOf = (count: number) =>
      wordBags([countsOf(Array(count).fill('sea').join(' '))], new Map())[0]?.[0]?.weight;
    expect([1, 2, 3, 4, 7, 8, 100].map(weightOf)).toEqual([1, 2, 2, 3, 3, 4, 4]);
  });

  test('has forms of one word as one, as first printed, which weighs what they do together', () => {
    const stems = new Map([
      ['tides', 'tide'],
      ['tide', 'tide'],
    ]);
    expect(wordBags([countsOf('Tides, a tide and tides turn.')], stems)[0]).toContainEqual({
      word: 'Tides',
      weight: 2,
    });
    expect(wordBags([countsOf('Tides, a tide and tides turn.')], stems)[0]).toHaveLength(4);
  });

  test('has a word behind an elided article with it and without', () => {
    expect(bags('l’Östby, d’Östby')).toEqual(['d’Östby l’Östby Östby']);
  });

  test('keeps whole what has no spaces', () => {
    expect(bags('联合国安全理事会。 制裁')).toEqual(['制裁 联合国安全理事会']);
  });
});
