import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
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

test.each(builtInStyles)('%s sets an interval between a year and a month as one of years', (style) => {
  expect(set(style, '1845~/1847-03')).toMatch(/1845\D{1,3}(?:18)?47/);
});

test.each(builtInStyles)('%s sets an interval from a month or day on that has no end', (style) => {
  for (const date of ['1845-03/..', '1845-03-07/..']) expect(set(style, date)).toContain('1845');
});
