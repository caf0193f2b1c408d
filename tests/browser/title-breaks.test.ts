import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

const narrow = { viewport: { width: 320, height: 700 } };

test('a word of 60 letters in a title does not reach out of a window of 320 pixels', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/', narrow);
  expect(await widthWith(page, 'W'.repeat(60))).toBe(320);
});

test('a title is not torn at the hyphen of a word that fits on a line', async ({ open }) => {
  const page = await open('articles/2020-01-china-russia-draft-resolution/');
  for (const width of [1200, 800, 500, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await page
      .locator('h1 .whole')
      .first()
      .evaluate((word) => word.getClientRects().length);
    expect(lines, `${width} pixels`).toBe(1);
  }
});

/** How wide the page is with this title. */
function widthWith(page: Page, title: string): Promise<number> {
  return page.locator('h1').evaluate((heading, words) => {
    heading.textContent = words;
    return document.documentElement.scrollWidth;
  }, title);
}
