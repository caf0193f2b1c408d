import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';

/** Where the cells with words of the first row that has two stand. */
const boxes = (page: Page) =>
  page.locator('.comparison tbody tr:visible').evaluateAll((rows) => {
    const cells = rows.map((row) => [...row.querySelectorAll('td:not(.empty)')].filter((cell) => cell.clientWidth > 0));
    return (cells.find((row) => row.length > 1) ?? []).map((cell) => {
      const { left, top } = cell.getBoundingClientRect();
      return { left: Math.round(left), top: Math.round(top) };
    });
  });

describe('a comparison', () => {
  test('has its articles side by side on a wide screen and below each other on a narrow one', async ({ open }) => {
    const [one, other] = await boxes(await open('compare/sanctions/'));
    expect(one?.top).toBe(other?.top);
    expect(one?.left).toBeLessThan(other?.left ?? 0);
    const page = await open('compare/sanctions/', { viewport: { width: 320, height: 800 } });
    const narrow = await boxes(page);
    expect(narrow[0]?.left).toBe(narrow[1]?.left);
    expect(narrow[0]?.top).toBeLessThan(narrow[1]?.top ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.locator('td:visible .in').first().isVisible()).toBe(true);
  });

  test('is a table of named rows and columns to screen readers, in a narrow window too, and without a script', async ({
    open,
  }) => {
    for (const width of [320, 1200]) {
      const page = await open('compare/sanctions/', { viewport: { width, height: 800 }, javaScriptEnabled: false });
      const table = page.getByRole('table', { name: 'by subject' });
      expect(await table.getByRole('columnheader').count()).toBe(3);
      expect(await table.getByRole('rowheader', { name: 'Russia' }).count()).toBe(1);
      expect(await table.getByRole('cell', { name: 'not here' }).count()).toBeGreaterThan(0);
    }
  });

  test('tints words that both articles use on a subject', async ({ open }) => {
    const page = await open('compare/sanctions/');
    const row = page.locator('.comparison tbody tr', { has: page.locator('th', { hasText: 'Security Council' }) });
    const wordsIn = (column: number) => row.locator('td').nth(column).locator('mark.shared').allTextContents();
    const [one, other] = [await wordsIn(0), await wordsIn(1)].map((words) => words.map((word) => word.toLowerCase()));
    expect(one?.length).toBeGreaterThan(0);
    expect(new Set(one)).toEqual(new Set(other));
  });

  test('on paper has its articles side by side, and no row is cut in two', async ({ open }) => {
    const page = await open('compare/sanctions/', { viewport: { width: 700, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const [one, other] = await boxes(page);
    expect(one?.top).toBe(other?.top);
    const row = page.locator('.comparison tbody tr').first();
    expect(await row.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
  });

  test('of many articles sets those side by side that a reader chooses, and keeps the choice in its address', async ({
    openGenerated,
  }) => {
    const page = await openGenerated('compare/');
    await page.locator('.entity-list a').first().click();
    await page.locator('lectern-compare input').first().waitFor();
    const choices = page.locator('lectern-compare input');
    const all = await page.locator('.comparison thead th[data-slug]').count();
    expect(await choices.count()).toBe(all);
    expect(all).toBeGreaterThan(4);
    for (const index of [0, 2]) {
      await choices.nth(index).focus();
      await page.keyboard.press('Space');
    }
    const columns = () => page.locator('.comparison thead th[data-slug]:visible').count();
    expect(await columns()).toBe(2);
    const cells = await page
      .locator('.comparison tbody tr:visible')
      .first()
      .locator('td:visible')
      .evaluateAll((row) => row.map((cell) => Math.round(cell.getBoundingClientRect().top)));
    expect(cells).toHaveLength(2);
    expect(cells[0]).toBe(cells[1]);
    const said = page.locator('.comparison tbody tr:visible td:visible:not(.empty)');
    expect(await said.count()).toBeGreaterThanOrEqual(await page.locator('.comparison tbody tr:visible').count());
    await page.locator('lectern-compare [role="status"]', { hasText: '2 articles shown' }).waitFor();
    await page.reload();
    expect(await columns()).toBe(2);
    for (const index of [1, 3]) await choices.nth(index).check();
    expect(await choices.nth(4).isDisabled()).toBe(true);
  });
});
