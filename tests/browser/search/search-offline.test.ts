import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { test } from '../../support/browsing.ts';

test('search goes on without a network over what it has loaded', async ({ browser, servers }) => {
  const page = await opened(browser, `${servers.generated.url}search/`);
  await ask(page, 'barometer');
  await ask(page, 'harbour');
  const loaded = await page.locator('[data-results] a').count();
  expect(loaded).toBeGreaterThan(1);
  await page.context().setOffline(true);
  await ask(page, 'barometer harbour');
  expect(await page.locator('[data-results] a').count()).toBeGreaterThan(0);
  await ask(page, 'harbour');
  expect(await page.locator('[data-results] a').count()).toBe(loaded);
});

test('search that needs more than it has loaded says so without a network, and answers with one', async ({
  browser,
  servers,
}) => {
  const page = await opened(browser, `${servers.generated.url}search/`);
  await page.context().setOffline(true);
  const box = page.locator('main input[type="search"]');
  await box.fill('barometer');
  await page.locator('main [role="status"]', { hasText: 'while you are online' }).waitFor();
  await page.context().setOffline(false);
  await ask(page, 'barometer');
  expect(await page.locator('[data-results] a').count()).toBeGreaterThan(0);
});

/** A page in whose console it is no fault that there is no network. */
async function opened(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** Searches and waits until all is in. */
async function ask(page: Page, text: string): Promise<void> {
  const list = page.locator('[data-results]');
  await list.evaluate((element) => element.replaceChildren());
  await page.locator('main input[type="search"]').fill(text);
  await page.locator('main input[type="search"]').press('Enter');
  await page.locator('[data-results][aria-busy="false"] > li').first().waitFor();
}
