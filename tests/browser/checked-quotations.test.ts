import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { test } from '../support/browsing.ts';
import { buildChecked } from '../support/site.ts';
import { serveFolder } from '../support/static-server.ts';

/** Opens the menu of the quotation of an article that has these words. */
async function menuOf(words: string, visit: Visit) {
  const server = await serveFolder(await buildChecked());
  onTestFinished(() => server.close());
  const page = await visit(`${server.url}articles/quay/`);
  const quote = page.locator('.prose .quote', { hasText: words }).first();
  await quote.locator('xpath=preceding-sibling::*[1]').locator('a.voice').focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'About this quotation' });
  await menu.waitFor();
  return { page, menu };
}

test('the menu of a changed quotation names the source and shows what stands in each of the two', async ({ visit }) => {
  const { menu } = await menuOf('The east quay opens in June', visit);
  expect(await menu.locator('.collated').textContent()).toContain('Changed from HB/12');
  expect(await menu.locator('ins').allTextContents()).toEqual(['June,']);
  expect(await menu.locator('del').allTextContents()).toEqual(['May,']);
});

test('the menu of a quotation that its source has says so, and shows no change', async ({ visit }) => {
  const { menu } = await menuOf('Nobody asked the divers', visit);
  expect(await menu.locator('.collated').textContent()).toMatch(/^As in HB\/12.*: the same words$/);
  expect(await menu.locator('ins, del').count()).toBe(0);
});

test('the menu leads to the same words in another article, and says that they are given to another there', async ({
  visit,
}) => {
  const { page, menu } = await menuOf('We have carried every letter', visit);
  expect(await menu.locator('.collated').count()).toBe(0);
  const line = menu.locator('p.facts', { hasText: 'Given to Ada Lund in' });
  await line.getByRole('link', { name: 'Forty years of letters' }).click();
  await page.waitForURL(/\/articles\/letters\/#q-/);
  expect(await page.locator('.quote:target').textContent()).toContain('We have carried every letter');
});

type Visit = (url: string) => Promise<Page>;
