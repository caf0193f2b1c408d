import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';

const boxes = (page: Page) =>
  page.locator('.compared:visible').evaluateAll((articles) =>
    articles.map((article) => {
      const { left, top } = article.getBoundingClientRect();
      return { left: Math.round(left), top: Math.round(top) };
    }),
  );

describe('a comparison', () => {
  test('has its articles side by side on a wide screen and below each other on a narrow one', async ({ open }) => {
    const [one, other] = await boxes(await open('compare/sanctions/'));
    expect(one?.top).toBe(other?.top);
    expect(one?.left).toBeLessThan(other?.left ?? 0);
    const narrow = await boxes(await open('compare/sanctions/', { viewport: { width: 360, height: 800 } }));
    expect(narrow[0]?.left).toBe(narrow[1]?.left);
    expect(narrow[0]?.top).toBeLessThan(narrow[1]?.top ?? 0);
  });

  test('of many articles sets those side by side that a reader chooses, and keeps the choice in its address', async ({
    openGenerated,
  }) => {
    const page = await openGenerated('compare/');
    await page.locator('.entity-list a').first().click();
    await page.locator('lectern-compare input').first().waitFor();
    const choices = page.locator('lectern-compare input');
    const all = await page.locator('.compared:visible').count();
    expect(await choices.count()).toBe(all);
    expect(all).toBeGreaterThan(4);
    for (const index of [0, 2]) {
      await choices.nth(index).focus();
      await page.keyboard.press('Space');
    }
    const chosen = await boxes(page);
    expect(chosen.length).toBe(2);
    expect(chosen[0]?.top).toBe(chosen[1]?.top);
    await page.locator('lectern-compare [role="status"]', { hasText: '2 articles shown' }).waitFor();
    await page.reload();
    expect((await boxes(page)).length).toBe(2);
    for (const index of [1, 3]) await choices.nth(index).check();
    expect(await choices.nth(4).isDisabled()).toBe(true);
  });
});
