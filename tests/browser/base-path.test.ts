import { expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { firstMention, pointAt } from '../support/cards.ts';
import { basePath } from '../support/site.ts';

test('below a base path nothing that a page loads is missing', async ({ openGenerated, servers }) => {
  for (const address of ['', 'articles/article-01/', 'people/', 'quotes/', 'search/']) await openGenerated(address);
  const missing = servers.generated.responses.filter(({ status, path }) => status !== 200 && path !== '/favicon.ico');
  expect(missing).toEqual([]);
});

test('below a base path cards open and their links lead to the entity', async ({ openGenerated }) => {
  const page = await openGenerated('articles/article-01/');
  const { mention, card } = await firstMention(page);
  await pointAt(page, mention);
  await card.waitFor();
  await mention.click();
  await page.waitForURL(`**${basePath}*/${await idFrom(page.url())}/`);
});

test('below a base path search finds an article and leads to it', async ({ openGenerated }) => {
  const page = await openGenerated('search/?q=barometer');
  const results = page.locator('[data-results] a');
  await results.first().waitFor();
  const address = await results.first().evaluate((link) => (link as HTMLAnchorElement).href);
  expect(new URL(address).pathname).toMatch(new RegExp(`^${basePath}articles/article-\\d+/$`));
  await results.first().click();
  expect(await page.locator('article').textContent()).toContain('barometer');
});

async function idFrom(address: string): Promise<string> {
  return new URL(address).pathname.split('/').at(-2) ?? '';
}
