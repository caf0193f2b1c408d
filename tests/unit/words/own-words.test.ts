import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { wordsFile } from '../../../src/corpus/words/words-file.ts';
import * as en from '../../../src/words/en.ts';
import { englishText, type Sentence } from '../../../src/words/english-text.ts';
import { type Places, places } from '../../../src/words/places.ts';
import { type OwnFile, wordsIn } from '../../../src/words/words-in.ts';

const own = (language: string, words: OwnFile['words']): OwnFile => ({ language, words });

describe('words of an edition’s own', () => {
  test('stand in the places of the package’s, and leave the others', () => {
    const words = wordsIn('de', [
      own('de', { frame: { articles: 'Beiträge', publishedBy: 'Aus dem Hause {publisher}' } }),
    ]);
    expect([words.frame.articles, words.frame.quotes]).toEqual(['Beiträge', 'Zitate']);
    expect(words.frame.publishedBy('Courier')).toBe('Aus dem Hause Courier');
    expect(words.nouns.quotes(2)).toBe('2 Zitate');
  });

  test('of another language do nothing', () => {
    expect(wordsIn('de', [own('fr', { frame: { articles: 'Textes' } })])).toBe(wordsIn('de'));
  });

  test('of a region go before those of its language, and leave what they don’t say', () => {
    const files = [
      own('de-AT', { frame: { home: 'Anfang' } }),
      own('de', { frame: { home: 'Start', search: 'Suchen' } }),
    ];
    expect(wordsIn('de-AT', files).frame).toMatchObject({ home: 'Anfang', search: 'Suchen', quotes: 'Zitate' });
    expect(wordsIn('de-CH', files).frame.home).toBe('Start');
  });

  test('say numbers as their language does, each in the form that it takes', () => {
    const quotes = { '=0': 'none', one: '{n} cyt', few: '{n} cytaty', many: '{n} cytatów', other: '{n} cytatu' };
    const { nouns } = wordsIn('pl', [own('pl', { nouns: { quotes } })]);
    expect([0, 1, 3, 5, 12000].map(nouns.quotes)).toEqual([
      'none',
      '1 cyt',
      '3 cytaty',
      '5 cytatów',
      '12\u00a0000 cytatów',
    ]);
  });

  test('have counts with the edition’s own nouns', () => {
    const words = wordsIn('en', [
      own('en', { nouns: { articles: '{n} reports' }, articles: { allOf: 'Everything: {articles}' } }),
    ]);
    expect(words.articles.allOf(1200)).toBe('Everything: 1,200 reports');
    expect(words.compare.held(3, 12)).toBe('in 3 of 12 articles');
  });

  test('count by what is called n, wherever it stands', () => {
    const named = { one: 'one of {entries}', other: '{n} of {entries}' };
    const { glossary } = wordsIn('en', [own('en', { glossary: { named } })]);
    expect([glossary.named(9, 1), glossary.named(9, 2)]).toEqual(['one of 9 entries', '2 of 9 entries']);
  });
});

describe('the places of sentences', () => {
  test.each(sentencesOf(en, places))('%s are as many as the sentence is given', (_, sentence, given) => {
    expect(given).toHaveLength(sentence.length);
  });

  test('are named in what a new file says of them', () => {
    expect(englishText(en.nouns.quotes, ['n'])).toEqual({ one: '{n} quote', other: '{n} quotes' });
    expect(englishText(en.card.named, ['times', 'articles'])).toBe('Named {times} here, in {articles} in all');
  });

  test('and a new file, its signs of comments taken away, says what English says', () => {
    const text = wordsFile();
    expect(parse(text)).toBeNull();
    const said = parse(text.replace(/^# (?! ?(?:What the|sections|with a))/gm, ''));
    expect(Object.keys(said).sort()).toEqual(Object.keys(en).sort());
    expect(said.frame.publishedBy).toBe('Published by {publisher}.');
  });
});

function sentencesOf(words: object, tree: unknown, way = ''): [string, Sentence, readonly string[]][] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]): [string, Sentence, readonly string[]][] => {
    const below = (tree as Places | undefined)?.[key];
    if (typeof word === 'function')
      return [[`${way}${key}`, word as Sentence, (below ?? ['none']) as readonly string[]]];
    const isSection = typeof word === 'object' && word !== null && !Array.isArray(word);
    return isSection ? sentencesOf(word, below, `${way}${key}.`) : [];
  });
}
