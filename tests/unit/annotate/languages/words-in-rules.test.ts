import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsInCode } from '../../../support/words-in-code.ts';

/** The rooms that read a language; Markdown, marks and HTML have names of elements, which are no words of one. */
const rooms = 'citations,dates,documents,knowledge,mentions,names,quotes,text';
const files = globSync(`src/annotate/{${rooms}}/**/*.ts`).sort();

test('no rule tells words of a language itself: they are data in languages/', () => {
  const told = files.flatMap((file) => wordsInCode(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`));
  expect(files.length).toBeGreaterThan(100);
  expect(told).toEqual([]);
});

test.each([
  'const isBeing = /^(?:is|was)$/.test(lower);',
  'const ending = /(?:ed|ing)$/;',
  'const small = new Set(["the", "and"]);',
  'const small: ReadonlySet<string> = new Set("the and of".split(" "));',
])('words in a rule are found: %s', (code) => {
  expect(wordsInCode(code)).toHaveLength(1);
});

test.each([
  'const mark = /[,;]|--/;',
  'const ending = /ing$/;',
  String.raw`const isPage = /\.(?:md|html)$/.test(path);`,
  'const kinds: CueVerb["kinds"] = new Set(["say", "bare"]);',
  'const seen = new Set(tokens.map(({ word }) => word.lower));',
])('what is no choice of words is passed over: %s', (code) => {
  expect(wordsInCode(code)).toEqual([]);
});
