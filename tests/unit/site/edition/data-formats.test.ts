import { expect, test } from 'vitest';
import { exportNames, siteSchema } from '../../../../src/model/site.ts';
import { dataFormats, tableFiles } from '../../../../src/site/edition/data-formats.ts';

const articles = (length: number) => ({ length });

test('an edition of 500 articles has data files of all formats, and one of 501 none but the compressed tables', () => {
  expect([...dataFormats({ site: {}, articles: articles(500) })]).toEqual([...exportNames]);
  expect([...dataFormats({ site: {}, articles: articles(501) })]).toEqual([]);
  expect(tableFiles('quotes', new Set())).toEqual(['quotes.jsonl.gz']);
});

test('what `exports` lists is there in an edition of any size, and the text with annotations', () => {
  const site = { exports: ['csv' as const, 'annotations' as const] };
  for (const length of [2, 5000])
    expect([...dataFormats({ site, articles: articles(length) })].sort()).toEqual(['annotations', 'csv', 'text']);
  expect(tableFiles('quotes', new Set(['csv', 'jsonl']))).toEqual(['quotes.csv', 'quotes.jsonl']);
});

test('a name that is no format is refused', () => {
  expect(siteSchema.safeParse({ title: 'The Harbour Reader', exports: ['csv'] }).success).toBe(true);
  expect(siteSchema.safeParse({ title: 'The Harbour Reader', exports: ['xlsx'] }).success).toBe(false);
});
