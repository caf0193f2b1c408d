import { createRequire } from 'node:module';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/html.ts';
import { provided } from '../support/provided.ts';

/** The library by which Wikipedia's citation service reads pages; it has no types of its own. */
const { loadFromString } = createRequire(import.meta.url)('html-metadata') as {
  loadFromString(html: string): Promise<Read>;
};

const pages = readPages(provided(inject('sites')).edition);
const articles = pages.filter(({ address }) => /^articles\/[^/]+\/$/.test(address));

test.each(articles)('$address is imported whole by a library that reads pages for reference managers', async (page) => {
  const { highwirePress, dublinCore, coins, jsonLd, openGraph } = await loadFromString(page.html);
  const address = `https://edition.example/${page.address}`;
  expect(highwirePress).toMatchObject({ public_url: address, language: 'en' });
  expect(dublinCore).toMatchObject({ title: highwirePress.title, identifier: address });
  expect(coins[0]?.rft).toMatchObject({ atitle: highwirePress.title, jtitle: highwirePress.journal_title });
  expect(coins[0]?.rft.date?.replaceAll('-', '/')).toBe(highwirePress.publication_date);
  expect(jsonLd).toMatchObject({ '@type': 'Article', headline: highwirePress.title, url: address });
  expect(openGraph).toMatchObject({ title: highwirePress.title });
});

type Fields = Record<string, string | undefined>;

interface Read {
  highwirePress: Fields;
  dublinCore: Fields;
  coins: { rft: Fields }[];
  jsonLd: Record<string, unknown>;
  openGraph: Fields;
}
