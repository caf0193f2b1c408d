import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../../support/browsing.ts';

describe('search', () => {
  test('finds as one types, and keeps the words in the address', async ({ openGenerated }) => {
    const page = await openGenerated('search/');
    await page.locator('main input[type="search"]').fill('barometer');
    await firstResult(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('barometer');
    await page.reload();
    await firstResult(page);
    expect(await page.locator('main input[type="search"]').inputValue()).toBe('barometer');
  });

  test('finds a person by name first', async ({ openGenerated }) => {
    const page = await openGenerated('search/?q=Lena+Farrow');
    expect(await firstResult(page)).toMatch(/\/people\/lena-farrow\/$/);
  });

  test('finds an organization by its acronym first', async ({ openGenerated }) => {
    const page = await openGenerated('search/?q=ULK');
    expect(await firstResult(page)).toMatch(/\/organizations\/union-of-lighthouse-keepers\/$/);
  });

  test('finds a term by part of it', async ({ openGenerated }) => {
    const page = await openGenerated('search/?q=pilotage');
    await firstResult(page);
    expect(await addresses(page)).toContainEqual(expect.stringMatching(/\/terms\/pilotage-waiver\/$/));
  });

  test('leads to the very paragraph that has the word', async ({ openGenerated }) => {
    const page = await openGenerated('search/?q=barometer');
    await firstResult(page);
    const inside = page.locator('[data-results] a[href*="#p-"]').first();
    await inside.waitFor();
    await inside.click();
    const hash = decodeURIComponent(new URL(page.url()).hash.slice(1)).split(':~:')[0];
    expect(await page.locator(`[id="${hash}"]`).textContent()).toContain('barometer');
  });

  test('says in words that nothing was found', async ({ openGenerated }) => {
    const page = await openGenerated('search/?q=xyzzyplugh');
    await page.locator('main [role="status"]', { hasText: /nothing|no results/i }).waitFor();
    expect(await addresses(page)).toEqual([]);
  });

  test('takes what is typed for words, never for mark-up', async ({ openGenerated }) => {
    const words = '<img src=x onerror=alert(1)>';
    const page = await openGenerated(`search/?q=${encodeURIComponent(words)}`);
    await page.locator('[data-results][aria-busy="false"]').waitFor();
    await expect.poll(() => page.locator('main [role="status"]').first().textContent()).not.toBe('');
    expect(await page.locator('main input[type="search"]').inputValue()).toBe(words);
    expect(await page.locator('main img[src="x"]').count()).toBe(0);
  });
});

/** The address of the best result, once there is one. */
async function firstResult(page: Page): Promise<string> {
  await page.locator('[data-results] a').first().waitFor();
  return (await addresses(page))[0] ?? '';
}

function addresses(page: Page): Promise<string[]> {
  return page.locator('[data-results] a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
}
