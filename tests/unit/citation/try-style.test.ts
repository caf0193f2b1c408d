import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openStyle } from '../../../src/citation/open-style.ts';
import { tryStyle } from '../../../src/citation/try-style.ts';
import { builtInStyles } from '../../../src/model/citation-style.ts';

const style = (layout: string, macros = '') =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info/>\n${macros}\n<citation><layout>\n${layout}</layout></citation></style>`;

test.each(builtInStyles)('%s sets a work', (name) => {
  expect(tryStyle(readFileSync(`src/citation/styles/${name}.csl`, 'utf8'), 'de')).toBeUndefined();
});

test('an element that there isn’t is told by its line', () => {
  expect(tryStyle(style('<txt variable="title"/>'), 'en')).toEqual({
    line: 4,
    reason: 'Unexpected `<txt>`, expected an element of the Citation Style Language',
  });
});

test('a macro that calls itself is told by its line', () => {
  const macro = '<macro name="round"><text macro="round"/></macro>';
  expect(tryStyle(style('<text macro="round"/>', macro), 'en')).toEqual({
    line: 2,
    reason: 'Unexpected macro `round` that comes back to itself, expected an end',
  });
});

test('whatever else citeproc stumbles over is handed on in its words', () => {
  expect(tryStyle('<html/>', 'en')?.reason).toMatch(/^Unexpected style that sets no work \(.+\), expected one that/);
});

test('a style without a bibliography lists works as it cites them', () => {
  const { entries } = openStyle(style('<text variable="title"/>'), 'en').set([
    { id: 'a', type: 'book', title: 'Quays' },
  ]);
  expect(entries).toEqual([{ key: 'a', runs: [{ text: 'Quays' }] }]);
});
