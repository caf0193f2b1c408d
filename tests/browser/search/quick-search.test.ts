import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../support/browsing.ts';
import { violationsOf } from '../../support/violations.ts';

describe('quick search', () => {
  test('opens on a key, and nothing of it is loaded before', async ({ open, servers }) => {
    const page = await open('');
    const loaded = () => servers.edition.responses.filter(({ path }) => path === '/quick-search.js').length;
    expect(loaded()).toBe(0);
    expect(await page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').waitFor();
    expect(loaded()).toBe(1);
  });

  test.for([390, 1200])('stands in the middle of a window of %i pixels', async (width, { open }) => {
    const page = await open('', { viewport: { width, height: 800 } });
    await page.keyboard.press('/');
    const box = await page.locator('dialog[open]').boundingBox();
    const { x = 0, width: wide = 0 } = box ?? {};
    expect(x).toBeGreaterThan(7);
    expect(Math.abs(x - (width - x - wide))).toBeLessThan(20); // a bar to scroll by takes some of one side
  });

  test('offers a name before a search for the words, and Enter goes there', async ({ openGenerated }) => {
    const page = await openGenerated('');
    await type(page, 'farrow');
    await page.locator('dialog [role="status"]', { hasText: 'suggestion' }).waitFor({ state: 'attached' });
    const names = await page.locator('dialog [role="option"]').allTextContents();
    expect(names[0]).toContain('Lena Farrow');
    expect(names.at(-1)).toBe('Search for “farrow”');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/people\/lena-farrow\/$/);
  });

  test('goes with the arrows round to the last one, a search for the words', async ({ openGenerated }) => {
    const page = await openGenerated('');
    await type(page, 'farrow');
    await page.locator('dialog [role="option"]').first().waitFor();
    await page.keyboard.press('ArrowUp');
    const active = await page.locator('dialog input').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).textContent()).toBe('Search for “farrow”');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=farrow$/);
  });

  test('closes on Escape and gives the focus back', async ({ open }) => {
    const page = await open('articles/');
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog:not([open])').waitFor({ state: 'attached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('gives way on the search page to its own box, whose words are ready to be typed over', async ({ open }) => {
    const page = await open('search/?q=sanctions');
    await page.locator('[data-results] a').first().waitFor();
    await page.keyboard.press('/');
    await page.locator('#search-text:focus').waitFor();
    await page.keyboard.type('treaty');
    expect(await page.locator('#search-text').inputValue()).toBe('treaty');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('leaves a slash to the field that it is typed in', async ({ open }) => {
    const page = await open('search/');
    const box = page.locator('main input[type="search"]');
    await box.focus();
    await page.keyboard.type('S/RES');
    expect(await box.inputValue()).toBe('S/RES');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  test('has no accessibility fault', async ({ open }) => {
    const page = await open('');
    await type(page, 'lavrov');
    await page.locator('dialog [role="option"]').first().waitFor();
    expect(await violationsOf(page, 'dialog')).toEqual([]);
  });
});

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').waitFor();
  await page.keyboard.type(text);
}
