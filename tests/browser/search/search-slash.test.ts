import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../../support/browsing.ts';

test('the one-key shortcut can be turned off and on again for all pages and visits', async ({ open, servers }) => {
  const page = await open('search/');
  const box = page.locator('.slash input');
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  await page.goto(servers.edition.url);
  expect(await isTaken(page, '/')).toBe(false);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').waitFor();
  await page.goto(`${servers.edition.url}search/`);
  expect(await box.isChecked()).toBe(false);
  await box.check();
  await page.goto(servers.edition.url);
  expect(await isTaken(page, '/')).toBe(true);
  await page.locator('dialog[open] input').waitFor();
});

/** Whether a press of the key is acted upon, so that the browser doesn't act upon it itself. */
async function isTaken(page: Page, key: string): Promise<boolean> {
  await page.evaluate(() => {
    addEventListener('keydown', ({ defaultPrevented }) => Object.assign(window, { isTaken: defaultPrevented }));
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { isTaken: boolean }).isTaken);
}
