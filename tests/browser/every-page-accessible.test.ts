import { expect, inject } from 'vitest';
import { test } from '../support/browsing.ts';
import { provided } from '../support/provided.ts';
import { filesOf } from '../support/site.ts';
import { violationsOf } from '../support/violations.ts';

const pages = filesOf(provided(inject('sites')).edition)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/index\.html$/, ''));
const parts = Map.groupBy(pages, (address) => address.split('/')[0] ?? '');

test('the edition has pages of many kinds', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(parts.size).toBeGreaterThan(12);
});

test.for([...parts])('no page below /%s has anything that axe objects to', async ([, addresses], { open }) => {
  const [first = '', ...others] = addresses;
  const page = await open(first);
  const found: string[] = [];
  for (const address of [first, ...others]) {
    if (address !== first) await page.goto(new URL(`/${address}`, page.url()).href, { waitUntil: 'load' });
    found.push(...(await violationsOf(page)).map((violation) => `${address}: ${violation}`));
  }
  expect(found).toEqual([]);
});
