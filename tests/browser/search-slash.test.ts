import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

test('the one-key shortcut can be turned off and on again for all pages and visits', async ({ open, servers }) => {
  const page = await open('search/');
  const box = page.locator('.slash input');
  expect(await box.isChecked()).toBe(true);
  await box.uncheck();
  await page.goto(servers.edition.url);
  await page.keyboard.press('/');
  await page.waitForTimeout(500);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').waitFor();
  await page.goto(`${servers.edition.url}search/`);
  expect(await box.isChecked()).toBe(false);
  await box.check();
  await page.goto(servers.edition.url);
  await page.keyboard.press('/');
  await page.locator('dialog[open] input').waitFor();
});
