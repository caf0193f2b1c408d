import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

/** The words of the mark that has the focus, with the id of its paragraph. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const mark = document.activeElement as HTMLElement;
    const block = mark.closest('.prose [id^="p-"]');
    const marks = [...(block?.querySelectorAll('a') ?? [])];
    return { block: block?.id, at: marks.indexOf(mark as HTMLAnchorElement) };
  });

test('a paragraph is one stop of the Tab key, and arrow keys reach each of its marks', async ({ openArticle }) => {
  const page = await openArticle();
  await page.getByRole('radio', { name: 'All' }).check();
  const paragraph = page.locator('.prose p[id^="p-"]', { has: page.locator('.voice') }).first();
  const marks = await paragraph.locator('a').count();
  expect(marks).toBeGreaterThan(5);
  await paragraph.locator('a').first().focus();
  const seen = new Set<number>();
  for (let press = 0; press < marks + 2; press += 1) {
    seen.add((await focused(page)).at);
    await page.keyboard.press('ArrowRight');
  }
  expect(seen.size).toBe(marks);
  const { block } = await focused(page);
  await page.keyboard.press('Tab');
  const next = await focused(page);
  expect(next.block).not.toBe(block);
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toEqual({ block, at: marks - 1 });
  await page.keyboard.press('ArrowLeft');
  expect((await focused(page)).at).toBe(marks - 2);
});

test('from a quotation that was followed to, the Tab key goes to the marks behind its first words, not past them', async ({
  open,
}) => {
  const page = await open('articles/2018-09-27-china-russia-easing-sanctions/');
  const label = page.locator('.prose > p:nth-of-type(4) .voice').first();
  const paragraph = await page.locator('.prose > p:nth-of-type(4)').getAttribute('id');
  await page.evaluate((href) => location.assign(href), (await label.getAttribute('href')) ?? '');
  await page.keyboard.press('Tab');
  expect((await focused(page)).block).toBe(paragraph);
  await page.keyboard.press('Shift+Tab');
  expect((await focused(page)).block).not.toBe(paragraph);
});

test('no paragraph has more than one stop, and each that has marks has one', async ({ open }) => {
  for (const address of ['articles/2020-01-china-russia-draft-resolution/', 'people/sergey-lavrov/']) {
    const page = await open(address);
    const stops = await page
      .locator('.prose [id^="p-"]')
      .evaluateAll((blocks) =>
        blocks.map((block) => [...block.querySelectorAll('a')].filter((one) => one.tabIndex >= 0).length),
      );
    for (const count of stops) expect(count).toBeLessThanOrEqual(1);
    expect(stops.filter((count) => count === 1).length).toBe(stops.length);
  }
});

test('without a script every mark is a stop of its own', async ({ openArticle }) => {
  const page = await openArticle({ javaScriptEnabled: false });
  expect(await page.locator('.prose a[tabindex]').count()).toBe(0);
});
