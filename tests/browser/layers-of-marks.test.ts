import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import * as de from '../../src/words/de.ts';
import * as en from '../../src/words/en.ts';
import * as es from '../../src/words/es.ts';
import * as fr from '../../src/words/fr.ts';
import { fallbackTest, test } from '../support/browsing.ts';
import { passTime } from '../support/cards.ts';

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

test('marks that are hidden are no stops of the Tab key and open no cards, and are again when shown', async ({
  openArticle,
}) => {
  const page = await openArticle();
  await page.getByRole('radio', { name: 'All' }).check();
  expect(await reached(page)).toBe(await page.locator('.prose [id^="p-"] a.mention').count());
  await page.getByRole('radio', { name: 'Nothing' }).check();
  expect(await reached(page)).toBe(0);
  await page.mouse.move(2, 2);
  await page.locator('.prose p a.mention').first().focus();
  await passTime(page, 800);
  expect(await page.locator('[popover]:popover-open').count()).toBe(0);
  await page.getByRole('radio', { name: 'People, documents' }).check();
  const shown = await page
    .locator('.prose [id^="p-"] a.mention:is([data-kind="person"], [data-kind="document"])')
    .count();
  expect(await reached(page)).toBe(shown);
  await page.reload();
  expect(await reached(page)).toBe(shown);
});

test('at first a name that is named again has no line and is no stop of the Tab key, but opens its card', async ({
  openArticle,
}) => {
  const page = await openArticle();
  expect(await page.getByRole('radio', { name: 'First only' }).isChecked()).toBe(true);
  const again = page.locator('.prose > p > a.mention:not(.first)').first();
  expect(await again.evaluate((mention) => getComputedStyle(mention).textDecorationColor)).toBe('rgba(0, 0, 0, 0)');
  expect(await again.evaluate((mention) => (mention as HTMLElement).tabIndex)).toBe(-1);
  await again.hover();
  await page.locator('.card:popover-open').waitFor();
});

const languages = { en, de, fr, es };
const widths = [320, 360, 390];

test.for(Object.keys(languages).flatMap((language) => widths.map((width) => ({ language, width }))))(
  'in $language all layers are in sight at $width pixels, each large enough for a finger and clear of the legend',
  async ({ language, width }, { openArticle }) => {
    const page = await openArticle({ viewport: { width, height: 844 }, hasTouch: true, isMobile: true });
    const { layers } = languages[language as keyof typeof languages];
    await page.evaluate((said: Record<string, string>) => {
      for (const label of document.querySelectorAll('.reading-tools .choice'))
        label.lastChild?.replaceWith(said[label.querySelector('input')?.value ?? ''] ?? '');
      for (const [selector, words] of [
        ['legend', said.mark],
        ['summary', said.legend],
      ])
        document.querySelector(`.reading-tools ${selector}`)?.replaceChildren(words ?? '');
    }, layers);
    const boxes = await page
      .locator('.reading-tools :is(.choice, summary)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(6);
    const legend = boxes.at(-1);
    for (const box of boxes) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      if (box !== legend) expect(box.right <= legend.left || box.top >= legend.bottom - 1).toBe(true);
    }
    expect(await page.locator('.reading-tools fieldset').evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(
      true,
    );
  },
);

test('headings carry no marks', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/');
  expect(await page.locator('.prose :is(h2, h3) .mention').count()).toBe(0);
  expect(await page.locator('.prose p .mention').count()).toBeGreaterThan(5);
});

fallbackTest('hidden marks open no cards where the script opens them', async ({ openArticle }) => {
  const page = await openArticle();
  await page.getByRole('radio', { name: 'Nothing' }).check();
  await page.mouse.move(2, 2);
  await page.locator('.prose p a.mention').first().focus();
  await passTime(page, 800);
  expect(await page.locator('[popover]:popover-open').count()).toBe(0);
});

test('words in marks have a ground of their own, told ones the weaker sign, and neither where quotes are not shown', async ({
  openArticle,
}) => {
  const page = await openArticle();
  const ground = (type: string) =>
    page
      .locator(`.prose > p:not(:has(:target)) .quote[data-type="${type}"]`)
      .first()
      .evaluate((quote) => getComputedStyle(quote).backgroundColor);
  const none = 'rgba(0, 0, 0, 0)';
  expect(await ground('direct')).not.toBe(none);
  expect(await ground('indirect')).toBe(none);
  await page.getByRole('radio', { name: 'Nothing' }).check();
  expect(await ground('direct')).toBe(none);
});

/** How many mentions of the article the Tab key and, from its stops, the arrow keys reach. */
async function reached(page: Page): Promise<number> {
  return page.evaluate(() => {
    const found = new Set<Element>();
    for (const stop of document.querySelectorAll<HTMLElement>('.prose [id^="p-"] a:not([tabindex="-1"])')) {
      for (let mark: Element | null = stop; mark && !found.has(mark); mark = document.activeElement) {
        (mark as HTMLElement).focus();
        found.add(mark);
        mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      }
    }
    return [...found].filter((mark) => mark.matches('.mention')).length;
  });
}

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
