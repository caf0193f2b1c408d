import { expect, test } from 'vitest';
import { openEdition } from '../../../../src/site/edition/edition.ts';
import { articleRecord } from '../../../../src/site/search/article-record.ts';
import { quoteLists } from '../../../../src/site/search/quote-lists.ts';
import { recordContext } from '../../../../src/site/search/record-context.ts';
import { contentFolder, type Files } from '../../../support/content-folder.ts';
import { soundEdition } from '../../../support/planted-faults.ts';

/** What search can narrow each article and each speaker's quotes to, by what became of them against their sources. */
async function checkedIn(files: Files, without = '') {
  const content = contentFolder(Object.fromEntries(Object.entries(files).filter(([path]) => path !== without)));
  const edition = await openEdition({ content, out: 'dist', base: '/', site: undefined, force: false, dev: false });
  const context = recordContext(edition);
  const records = edition.articles.map((article) => articleRecord(article, article.href, context));
  return {
    articles: Object.fromEntries(records.map(({ url, filters }) => [url, filters.checked])),
    facts: records.flatMap(({ stretches }) => stretches.map(({ facts }) => facts)),
    quotes: [...quoteLists(edition, context).values()].flatMap((list) => list.quotes.map((quote) => quote.slice(6))),
  };
}

test('each article is found by what became of its quotes', async () => {
  const quay = String(soundEdition['articles/quay.md']).replace('opens in May', 'opens in June');
  const { articles, facts } = await checkedIn({ ...soundEdition, 'articles/quay.md': quay });
  expect(articles).toMatchObject({
    '/articles/quay/': ['changed'],
    '/articles/crane/': ['typographic'],
    '/articles/ferry/': ['no-source'],
    '/articles/letter/': undefined,
  });
  expect(facts.filter((fact) => fact?.endsWith(';changed'))).toHaveLength(1);
});

test('each quote of a speaker has its verdict behind those who say it too', async () => {
  const { quotes } = await checkedIn(soundEdition);
  expect(quotes).toContainEqual([[], 'typographic']);
  expect(quotes).toContainEqual([[], 'no-source']);
});

test('nothing is told of verdicts in an edition without sources', async () => {
  const { articles, quotes } = await checkedIn(soundEdition, 'sources/minutes.txt');
  expect(Object.values(articles)).toEqual(Object.values(articles).map(() => undefined));
  expect(quotes.flat()).toEqual([]);
});
