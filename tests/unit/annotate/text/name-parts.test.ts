import { expect, test } from 'vitest';
import { namePartsOf } from '../../../../src/annotate/text/name-parts.ts';

const words = (text: string): string[] =>
  namePartsOf(text).map(({ text: word, key, shape }) => `${word} ${key} ${shape}`);

test('words end at hyphens and apostrophes', () => {
  expect(words("O’Hara's mid-1990s")).toEqual([
    'O o capital',
    'Hara hara capital',
    's s lower',
    'mid mid lower',
    '1990s 1990s lower',
  ]);
});

test('a dotted acronym is one word with its points', () => {
  expect(words('U.N., D.P.R.K and A. Holm')).toEqual([
    'U.N. un dotted',
    'D.P.R.K dprk dotted',
    'and and lower',
    'A a capital',
    'Holm holm capital',
  ]);
});

test('accents and full width fold away', () => {
  expect(words('Brügg ＵＮ Łódź')).toEqual(['Brügg brugg capital', 'ＵＮ un upper', 'Łódź lodz capital']);
});

test('each character is a word in scripts without spaces', () => {
  expect(words('日本NATO')).toEqual(['日 日 run', '本 本 run', 'NATO nato upper']);
});
