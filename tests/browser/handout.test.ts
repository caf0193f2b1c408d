import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

const article = 'articles/ferry-line/';

/** Presses the button with a print dialog that stays open. */
async function pressHandout(page: Page) {
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await page.getByRole('button', { name: 'Print as handout' }).click();
  await page.locator('[data-handout]').waitFor();
}

const markUp = (page: Page) => page.locator('.reading').evaluate((element) => element.innerHTML);

test('a handout has a number before each paragraph, and the glossary beside the first mention of a name', async ({
  openReading,
}) => {
  const page = await openReading(article);
  await pressHandout(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 1000 });
  const numbers = await page
    .locator('.prose > p:not(:has(> img))')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content));
  expect(numbers.length).toBeGreaterThan(3);
  expect(new Set(numbers)).toEqual(new Set(['counter(paragraph)']));
  const note = page.locator('.handout-note:has(b:text-is("Mina Okafor"))');
  expect(await note.textContent()).toContain('Chief negotiator, Harbour Board.');
  const [beside, mention] = [
    await note.boundingBox(),
    await note.locator('xpath=following-sibling::a[1]').boundingBox(),
  ];
  const paragraph = await page.locator('.prose > p').first().boundingBox();
  expect(beside?.x).toBeGreaterThanOrEqual((paragraph?.x ?? 0) + (paragraph?.width ?? 0));
  expect((beside?.y ?? 0) - (mention?.y ?? 0)).toBeLessThan(200);
  expect(await page.locator('.voices:visible, .strip:visible, .handout:visible').count()).toBe(0);
});

test('every name that the article explains is beside its text or in the list below', async ({ open }) => {
  const page = await open('articles/2018-09-27-china-russia-easing-sanctions/');
  const named = await page
    .locator('.prose > p a.mention')
    .evaluateAll((all) => new Set(all.map((one) => (one as HTMLElement).dataset.entity)).size);
  await pressHandout(page);
  const told = await page.locator('.handout-note, .handout-list dt').count();
  expect(told).toBe(named);
  expect(await page.locator('.handout-note').count()).toBeGreaterThan(8);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(10_000);
});

test('nothing of a handout shows on the screen, and after printing the article is as it was', async ({
  openReading,
}) => {
  const page = await openReading(article);
  const before = await markUp(page);
  await pressHandout(page);
  expect(await page.locator('.handout-note:visible, .handout-list:visible').count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await markUp(page)).toBe(before);
  expect(await page.locator('[data-handout]').count()).toBe(0);
});

test('without scripts no button promises a handout', async ({ openReading }) => {
  const page = await openReading(article, { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: 'Print as handout' }).isVisible()).toBe(false);
});
