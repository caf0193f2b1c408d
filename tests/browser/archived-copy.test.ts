import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

const original = 'https://web.archive.org/web/2020/https://quayside.example/note';
const cited = 'https://web.archive.org/web/2020/https://courier.example/berth';

test('an article leads to the archived copy of its original, and its citations tell of it', async ({ openReading }) => {
  const page = await openReading('articles/short-note/');
  const link = page.locator('.article-head a', { hasText: 'archived copy' });
  expect(await link.getAttribute('href')).toBe(original);
  expect(await page.locator('.article-head .byline').first().textContent()).toContain('(seen 20 June 2020)');
  expect(await page.locator('.cite dd').first().textContent()).toContain(`Archived at ${original}.`);
});

test('the card of a citation has the archived copy of the work', async ({ openReading }) => {
  const page = await openReading('articles/short-note/');
  await page.locator('.prose a.citation').first().focus();
  const card = page.locator('.card:popover-open');
  await card.waitFor();
  expect(await card.locator('a', { hasText: 'Archived copy' }).getAttribute('href')).toBe(cited);
  expect(await card.textContent()).toContain('(seen 3 May 2020)');
});
