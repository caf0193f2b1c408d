import { expect, onTestFinished } from 'vitest';
import { test } from '../support/browsing.ts';
import { buildChecked } from '../support/site.ts';
import { serveFolder } from '../support/static-server.ts';
import { violationsOf } from '../support/violations.ts';

const narrow = { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true } as const;

/** The address of the edition that has a report. */
async function serveChecked(): Promise<string> {
  const server = await serveFolder(await buildChecked());
  onTestFinished(() => server.close());
  return server.url;
}

test('the report filters by weight and by rule by its address alone, without JavaScript', async ({ visit }) => {
  const page = await visit(`${await serveChecked()}report/`, { javaScriptEnabled: false });
  const shown = () => page.locator('.report .rule:visible').evaluateAll((all) => all.map(({ id }) => id));
  const rules = ['changed-quotation', 'missing-alt', 'two-speakers'].map((rule) => `warning-${rule}`);
  expect(await shown()).toEqual(rules);
  await page.getByRole('link', { name: 'missing-alt', exact: true }).click();
  expect(await shown()).toEqual(['warning-missing-alt']);
  await page.getByRole('link', { name: 'Warnings', exact: true }).click();
  expect(await shown()).toEqual(rules);
  await page.getByRole('link', { name: 'two-speakers', exact: true }).click();
  expect(await shown()).toEqual(['warning-two-speakers']);
  await page.getByRole('link', { name: 'All', exact: true }).click();
  expect(await shown()).toEqual(rules);
});

test('a finding in a quotation leads to that quotation in the article', async ({ visit }) => {
  const page = await visit(`${await serveChecked()}report/`);
  await page.locator('#warning-changed-quotation').getByRole('link', { name: 'See it on its page' }).click();
  await page.waitForURL(/\/articles\/quay\/#q-/);
  expect(await page.locator('.quote:target').textContent()).toContain('The east quay opens in June');
});

test.for([
  ['wide and light', { colorScheme: 'light' }],
  ['wide and dark', { colorScheme: 'dark' }],
  ['narrow and dark', { ...narrow, colorScheme: 'dark' }],
] as const)('the report fits its window and axe objects to nothing, %s', async ([, options], { visit }) => {
  const page = await visit(`${await serveChecked()}report/`, options);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(await violationsOf(page)).toEqual([]);
});
