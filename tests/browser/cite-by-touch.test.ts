import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

const phone = {
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 844 },
  permissions: ['clipboard-read', 'clipboard-write'],
};
const article = 'articles/ferry-line/';

test('two taps copy the citation of a paragraph, the first on its words, and nothing stands between its lines', async ({
  openReading,
}) => {
  const page = await openReading(article, phone);
  const id = await tapWords(page);
  expect(await page.locator('.prose .anchor:visible').count()).toBe(0);
  const box = page.getByRole('dialog', { name: 'Cite', exact: true });
  await box.waitFor();
  const paragraph = await page.locator(`#${id}`).boundingBox();
  expect((await box.boundingBox())?.y).toBeGreaterThan(paragraph?.y ?? 0);
  await box.getByRole('button', { name: 'Copy Chicago' }).tap();
  await box.getByRole('button', { name: 'Copied Chicago' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/${article}#${id}.`);
});

test('a tap beside the open box closes it and opens no other', async ({ openReading }) => {
  const page = await openReading(article, phone);
  await tapWords(page);
  await page.locator('.cite-box:popover-open').waitFor();
  await tapWords(page);
  await page.locator('.cite-box:not(:popover-open)').waitFor({ state: 'attached' });
  await tapWords(page);
  await page.locator('.cite-box:popover-open').waitFor();
});

test('two taps copy the citation of a quotation, whose box then has the other forms', async ({ openReading }) => {
  const page = await openReading(article, phone);
  const quote = page.locator('.prose p > .quote[data-speaker="tomas-brandt"]').first();
  const id = await quote.getAttribute('data-quote');
  await quote.tap({ position: { x: 12, y: 10 } });
  await page.getByRole('dialog', { name: 'About this quotation' }).getByRole('button', { name: 'Cite it' }).tap();
  const box = page.getByRole('dialog', { name: 'Cite', exact: true });
  await box.getByRole('button', { name: 'Copied Chicago' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`#${id}`);
});

test('a click of a mouse on words of a paragraph opens nothing', async ({ openReading }) => {
  const page = await openReading(article);
  const { x, y } = await wordsOf(page);
  await page.mouse.click(x, y);
  expect(await page.locator(':popover-open').count()).toBe(0);
});

test('where a click doesn’t say what made it taps open citations, menus and cards all the same', async ({
  openReading,
}) => {
  const page = await openReading(article, phone);
  await page.evaluate(() => {
    const { get } = Object.getOwnPropertyDescriptor(PointerEvent.prototype, 'pointerType') ?? {};
    Object.defineProperty(PointerEvent.prototype, 'pointerType', {
      get() {
        return this.type === 'click' ? undefined : get?.call(this);
      },
    });
  });
  await tapWords(page);
  await page.locator('.cite-box:popover-open').waitFor();
  await tapWords(page);
  await page
    .locator('.prose p > .quote[data-speaker="tomas-brandt"]')
    .first()
    .tap({ position: { x: 12, y: 10 } });
  await page.locator('.quote-menu:popover-open').waitFor();
  await tapWords(page);
  await page.locator('.prose p > a.mention').first().tap();
  await page.locator('.card:not(.quote-menu):popover-open').waitFor();
  await page.keyboard.press('Escape');
  const mention = page.locator('.prose p > a.mention').first();
  const address = await mention.evaluate((link) => (link as HTMLAnchorElement).href);
  await mention.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
});

/** Taps words of the first paragraph that are no link and no quotation. @returns The paragraph's id. */
async function tapWords(page: Page): Promise<string> {
  const { id, x, y } = await wordsOf(page);
  await page.touchscreen.tap(x, y);
  return id;
}

/** Where such words stand in the window. */
function wordsOf(page: Page): Promise<{ id: string; x: number; y: number }> {
  return page
    .locator('.prose > p[id^="p-"]')
    .first()
    .evaluate((paragraph) => {
      const text = [...paragraph.childNodes].find((node) => node instanceof Text && node.data.trim().length > 12);
      const range = document.createRange();
      if (text) range.selectNode(text);
      const [box] = range.getClientRects();
      return {
        id: paragraph.id,
        x: (box?.left ?? 0) + (box?.width ?? 0) / 2,
        y: (box?.top ?? 0) + (box?.height ?? 0) / 2,
      };
    });
}
