import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/annotate/names/find-names.ts';
import { plainProse } from '../../../../src/annotate/text/prose.ts';
import { tokensOf } from '../../../../src/annotate/text/tokens.ts';
import { quotesOf } from '../quotes/quotes-of.ts';

const wordsOf = (text: string) => tokensOf(plainProse(text)).map(({ word }) => word.text);

describe('letters behind a name are no words of the sentence', () => {
  test.each([
    ['without a comma', 'Mina Okafor MP spoke.', ['Mina', 'Okafor', 'spoke', '.']],
    ['between commas', 'Mina Okafor, MP, spoke.', ['Mina', 'Okafor', 'spoke', '.']],
    ['several', 'Dame Ada Lund DBE, KC rose.', ['Dame', 'Ada', 'Lund', 'rose', '.']],
    ['with points', 'Ada Lund Ph.D. rose.', ['Ada', 'Lund', 'rose', '.']],
    ['before “and”', 'Ada Lund, PhD, and Bo left.', ['Ada', 'Lund', ',', 'and', 'Bo', 'left', '.']],
  ])('%s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test.each([
    ['an office before a name', 'Labour MP Mina Okafor spoke.'],
    ['an office alone', 'The MP spoke.'],
    ['an office of a place', 'The Rell West MP spoke.'],
  ])('but %s is', (_, text) => {
    expect(wordsOf(text)).toContain('MP');
  });

  test('so the speaker is the name before them', () => {
    expect(quotesOf('“We go now,” Mina Okafor MP said.')).toMatchObject([{ speaker: 'Mina Okafor' }]);
  });
});

describe('a nickname in marks is part of the name and no quotation', () => {
  test.each([
    ['a name', 'Then Mina “Mo” Okafor left.', 'Mina “Mo” Okafor'],
    ['a word behind an article', 'Then Mina ‘the Axe’ Okafor left.', 'Mina ‘the Axe’ Okafor'],
  ])('%s', (_, text, name) => {
    expect(findNames(plainProse(text), []).map(({ start, end }) => text.slice(start, end))).toEqual([name]);
    expect(quotesOf(text)).toEqual([]);
  });

  test('nor is one that the text tells', () => {
    expect(quotesOf('“I sleep here,” said a man who goes by the name “Shorty.”')).toMatchObject([
      { start: 0, end: 15 },
    ]);
  });

  test('but words that a name leads to are a quotation', () => {
    expect(quotesOf('They asked Mina: “No,” Okafor said.')).toHaveLength(1);
  });
});
