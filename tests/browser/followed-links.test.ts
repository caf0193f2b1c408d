import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addressesBelow, test } from '../support/browsing.ts';

const article = addressesBelow('articles')[0] ?? '';

test.for([
  { width: 1200, height: 800 },
  { width: 390, height: 844 },
])(
  'who follows a quotation from another page finds it a third down the window at once: $width',
  async (viewport, { open, servers }) => {
    const page = await open('', { viewport, reducedMotion: 'no-preference' });
    await page.addInitScript(() => {
      const places: number[] = [];
      addEventListener('scroll', () => places.push(scrollY));
      Object.assign(window, { places });
    });
    await page.goto(servers.edition.url + article);
    const ids = await page.locator('.prose .quote[id]').evaluateAll((quotes) => quotes.map(({ id }) => id));
    await page.goto('about:blank');
    await page.goto(`${servers.edition.url}${article}#${ids[Math.floor(ids.length / 2)]}`);
    await expect.poll(() => places(page)).not.toEqual([]);
    await settled(page);
    expect(await places(page)).toHaveLength(1);
    expect(await shareAbove(page)).toBeGreaterThan(0.2);
    expect(await shareAbove(page)).toBeLessThan(0.4);
  },
);

test('a link of the page itself leads a third down the window as well', async ({ open }) => {
  const page = await open(article, { reducedMotion: 'no-preference' });
  await page.locator('.back a').last().click();
  await settled(page);
  expect(await shareAbove(page)).toBeGreaterThan(0.2);
  expect(await shareAbove(page)).toBeLessThan(0.4);
});

/** Where the page was scrolled to, one after the other. */
function places(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { places: number[] }).places);
}

/** Waits until the page hasn't moved for a while. */
function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let before = -1; before !== scrollY; ) {
      before = scrollY;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });
}

/** How much of the window is above what the address leads to. */
function shareAbove(page: Page): Promise<number> {
  return page.locator(':target').evaluate((element) => element.getBoundingClientRect().top / innerHeight);
}
