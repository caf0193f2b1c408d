import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

test('marks can be turned off, and stay off on the next page and visit', async ({ openArticle }) => {
  const page = await openArticle();
  expect(await marks(page)).toBeGreaterThan(5);
  await page.getByRole('radio', { name: 'Nothing' }).check();
  expect(await marks(page)).toBe(0);
  await page.reload();
  expect(await marks(page)).toBe(0);
  expect(await page.getByRole('radio', { name: 'Nothing' }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'All' }).check();
  expect(await marks(page)).toBeGreaterThan(5);
});

test('the choice of marks is not offered where it could not work, without JavaScript', async ({ openArticle }) => {
  const page = await openArticle({ javaScriptEnabled: false });
  expect(await page.locator('input[name="layer"]:visible').count()).toBe(0);
  expect(await page.locator('.prose a.mention:visible').count()).toBeGreaterThan(5);
});

/** How many mentions of the article can be told from the text around them. */
function marks(page: Page): Promise<number> {
  return page.locator('.prose p a.mention').evaluateAll((mentions) => {
    const lookOf = (element: Element) => {
      const { color, textDecorationLine, borderBottomStyle, backgroundColor } = getComputedStyle(element);
      return [color, textDecorationLine, borderBottomStyle, backgroundColor].join();
    };
    return mentions.filter((mention) => lookOf(mention) !== lookOf(mention.parentElement ?? mention)).length;
  });
}
