import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

test('the glossary shows the entries of one kind, and keeps the choice in its address', async ({ open }) => {
  const page = await open('glossary/');
  const kinds = () =>
    page
      .locator('main .entity-list > [data-kind]:visible')
      .evaluateAll((entries) => [...new Set(entries.map((entry) => entry.getAttribute('data-kind')))]);
  expect((await kinds()).length).toBeGreaterThan(3);
  await page.locator('main input[type="radio"][value="place"]').check();
  expect(await kinds()).toEqual(['place']);
  expect(new URL(page.url()).searchParams.get('kind')).toBe('place');
  await page.reload();
  expect(await kinds()).toEqual(['place']);
});

test('the glossary lists every entry without JavaScript', async ({ open }) => {
  const page = await open('glossary/', { javaScriptEnabled: false });
  expect(await page.locator('main a[href*="/people/"]:visible').count()).toBeGreaterThan(5);
  expect(await page.locator('main input:visible').count()).toBe(0);
});
