import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evenRanges } from '../../../src/citation/even-ranges.ts';
import { openStyle } from '../../../src/citation/open-style.ts';
import { toText } from '../../../src/citation/runs.ts';
import { builtInStyles } from '../../../src/model/citation-style.ts';
import { readEdtf } from '../../../src/model/csl-date.ts';
import { items } from './items.ts';

const set = (style: string, date: string) => {
  const works = [{ ...items.book, issued: readEdtf(date) }] as (typeof items.book)[];
  const opened = openStyle(readFileSync(`src/citation/styles/${style}.csl`, 'utf8'), 'en');
  return opened
    .set(works)
    .entries.map((entry) => toText(entry.runs))
    .join();
};

test.each(builtInStyles)('%s sets an interval between a year and a month with the month', (style) => {
  expect(set(style, '1845~/1847-03')).toContain('ca. 1845–March 1847');
  expect(set(style, '1845-03-07/1847')).toContain('March 7, 1845–1847');
});

test('names months in the language of the edition', () => {
  const work = { id: 'talks', issued: readEdtf('1845/1847-03') };
  expect(evenRanges(work, 'de')).toEqual({ id: 'talks', issued: { literal: '1845–März 1847' } });
});

test.each(builtInStyles)('%s sets years before 1 as years', (style) => {
  expect(set(style, '-0043-03/-0041')).toMatch(/44\D.*42/);
});

test.each(builtInStyles)('%s sets an interval from a month or day on that has no end', (style) => {
  for (const date of ['1845-03/..', '1845-03-07/..']) expect(set(style, date)).toContain('1845');
});
