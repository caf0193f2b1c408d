import { expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { pointAt } from '../support/cards.ts';

test.for(['arabic', 'hebrew'])(
  'the %s article runs from right to left, the page around it does not',
  async (slug, { openReading }) => {
    const page = await openReading(`articles/${slug}/`);
    const directions = await page.evaluate(() =>
      ['html', '.reading h1', '.prose p', '.reading .byline', '.reading-tools', '.cite', '.related'].map((selector) => {
        const element = document.querySelector(selector);
        return element && getComputedStyle(element).direction;
      }),
    );
    expect(directions).toEqual(['ltr', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr', 'ltr']);
  },
);

test('what is said in the page’s own language inside such an article says so', async ({ openReading }) => {
  const page = await openReading('articles/arabic/');
  expect(await page.locator('.reading').getAttribute('lang')).toBe('ar');
  expect(await page.locator('.reading .byline').getAttribute('lang')).toBe('en');
  expect(await page.locator('.reading .end-matter').getAttribute('lang')).toBe('en');
});

test('its title and words run from right to left on other pages too', async ({ openReading }) => {
  const list = await openReading('articles/');
  const title = list.locator('h3', { hasText: 'خط' });
  expect(await title.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  const entity = await openReading('people/mina-okafor/');
  const words = entity.locator('[lang="ar"]').first();
  expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('its margin stands at its left, inside the window, and a card opens beside its mention', async ({
  openReading,
}) => {
  const page = await openReading('articles/arabic/');
  const note = await page.locator('.sidenote').boundingBox();
  const prose = await page.locator('.prose').boundingBox();
  expect(note?.x).toBeGreaterThanOrEqual(0);
  expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThan(prose?.x ?? 0);
  const mention = page.locator('.prose a.mention').first();
  await pointAt(page, mention);
  const card = page.locator('.card:popover-open');
  await card.waitFor();
  const box = await card.boundingBox();
  const line = await mention.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1200);
  expect(Math.abs((box?.y ?? 0) - (line?.y ?? 0) - (line?.height ?? 0))).toBeLessThan(24);
});

test('such an article fits a window of 320 pixels', async ({ openReading }) => {
  const page = await openReading('articles/arabic/', { viewport: { width: 320, height: 640 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
