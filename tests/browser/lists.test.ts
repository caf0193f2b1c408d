import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';

const visible = (page: Page, list: string) => page.locator(`#${list} .listed > :visible`);

describe('a long list', () => {
  test('is found in without regard to case and accents, and tells how much is left', async ({ open }) => {
    const page = await open('people/sergey-lavrov/');
    const all = await visible(page, 'said-list').count();
    await page.locator('#said ~ lectern-list input[type="search"]').focus();
    await page.keyboard.type('SÁNCTIONS easing');
    expect(await visible(page, 'said-list').count()).toBe(1);
    await page.locator('.said [role="status"]', { hasText: `1 of ${all} shown` }).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    expect(await visible(page, 'said-list').count()).toBe(all);
  });

  test('hides the articles in which nothing is found', async ({ open }) => {
    const page = await open('people/sergey-lavrov/');
    await page.locator('.said input[type="search"]').fill('two-way street');
    expect(await page.locator('#said-list h3:visible').count()).toBe(1);
  });

  test('is arranged by keyboard: by the day on which it was said, by whom it was said to, and back', async ({
    open,
  }) => {
    const page = await open('people/sergey-lavrov/');
    const own = await visible(page, 'said-list').allTextContents();
    const headings = () => page.locator('#said-list h3').allTextContents();
    await page.locator('.said input[type="radio"]:checked').focus();
    await page.keyboard.press('ArrowRight');
    expect(await headings()).toEqual(['27 September 2018', '8 November 2019']);
    expect(await page.locator('#said-list .source:visible').count()).toBe(own.length);
    await page.keyboard.press('ArrowRight');
    expect((await headings()).at(-1)).toBe('To nobody named');
    expect((await headings())[0]).toBe('United Nations Security Council');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#said-list .source:visible').count()).toBe(0);
    expect((await visible(page, 'said-list').allInnerTexts()).length).toBe(own.length);
    expect((await headings())[0]).toContain('A draft');
  });

  test('of mentions is sorted by the word after and by the word before the name', async ({ open }) => {
    const page = await open('places/north-korea/');
    const words = (name: string) => page.locator(`#mentions-list .kwic .${name}`).allTextContents();
    const bare = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const inOrder = (keys: string[]) => expect(keys).toEqual([...keys].sort());
    await page.locator('.mentions label', { hasText: 'word after' }).click();
    inOrder((await words('after')).map((text) => bare(text)[0] ?? ''));
    await page.locator('.mentions label', { hasText: 'word before' }).click();
    inOrder((await words('before')).map((text) => bare(text).at(-1) ?? ''));
    await page.locator('.mentions [role="status"]', { hasText: 'by the word before' }).waitFor();
  });

  test('has its keywords below each other on a wide screen, and its text in lines on a narrow one', async ({
    open,
  }) => {
    const lefts = async (width: number) => {
      const page = await open('places/north-korea/', { viewport: { width, height: 800 } });
      const boxes = await page
        .locator('#mentions-list mark')
        .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().left)));
      return new Set(boxes).size;
    };
    expect(await lefts(1200)).toBe(1);
    expect(await lefts(360)).toBeGreaterThan(3);
  });

  test('stands in its own order, without tools, where there is no JavaScript', async ({ open }) => {
    const page = await open('people/sergey-lavrov/', { javaScriptEnabled: false });
    expect(await page.locator('#said-list .quote-item a:visible').count()).toBeGreaterThan(5);
    expect(await page.locator('main input:visible').count()).toBe(0);
  });
});

test('the people of an edition are found by name and arranged by how often they are named', async ({ open }) => {
  const page = await open('people/');
  await page.locator('main label', { hasText: 'by mentions' }).click();
  const counts = await visible(page, 'entries').evaluateAll((rows) =>
    rows.map((row) => Number((row as HTMLElement).dataset.count)),
  );
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  await page.locator('main input[type="search"]').fill('lavrov foreign');
  expect(await visible(page, 'entries').locator('dt a').allTextContents()).toEqual(['Sergey Lavrov']);
});

test('many articles stand by year, the newest first, and are found by their titles', async ({ openGenerated }) => {
  const page = await openGenerated('articles/');
  const years = await page.locator('#all-articles h2').allTextContents();
  expect(years.length).toBeGreaterThan(1);
  expect(years).toEqual(years.toSorted().reverse());
  const title = (await page.locator('#all-articles h3').last().textContent()) ?? '';
  await page.locator('main input[type="search"]').fill(title.toUpperCase());
  expect(await page.locator('#all-articles h3:visible').allTextContents()).toContain(title);
  expect(await page.locator('#all-articles h2:visible').count()).toBeLessThan(years.length);
});
