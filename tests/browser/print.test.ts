import { expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { firstMention, pointAt } from '../support/cards.ts';

test('an open card, navigation and search are not printed, the text is', async ({ openArticle }) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  await pointAt(page, mention);
  await card.waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.card:visible').count()).toBe(0);
  expect(await page.locator('nav:visible').count()).toBe(0);
  expect(await page.locator('input:visible, button:visible').count()).toBe(0);
  expect(await mention.isVisible()).toBe(true);
});

test('a page of an article comes to paper as a PDF with its text', async ({ openArticle }) => {
  const page = await openArticle();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
});
