import { expect } from 'vitest';
import { addressesBelow, test } from '../support/browsing.ts';
import { violationsOf } from '../support/violations.ts';

const narrow = { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true };

test('above an article stands who is quoted in it, each tick a link to the words', async ({ openArticle }) => {
  const page = await openArticle();
  const named = await page
    .locator('.strip .row')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.speaker));
  const said = await page
    .locator('.prose .quote[id]:not([data-certainty="unsure"])')
    .evaluateAll((all) =>
      all.map((one) => (one as HTMLElement).dataset).map((data) => data.speaker ?? data.speakerName),
    );
  expect(new Set(named)).toEqual(new Set(said.filter((one) => one !== undefined)));
  const targets = await page
    .locator('.strip svg a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(targets.length).toBeGreaterThan(5);
  for (const target of targets)
    expect(await page.locator(`.prose .quote[id="${target.slice(1)}"]`).count(), target).toBe(1);
});

test('the number behind a bar leaves only that speaker’s words marked, and gives the others back', async ({
  openArticle,
}) => {
  const page = await openArticle();
  const row = page.locator('.strip .row[data-speaker="sergey-lavrov"]');
  const marked = () =>
    page
      .locator('.prose .quote[id][data-type="mixed"]')
      .evaluateAll((all) =>
        all
          .filter((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)')
          .map((one) => (one as HTMLElement).dataset.speaker),
      );
  const before = await marked();
  expect(new Set(before).size).toBeGreaterThan(1);
  await row.getByRole('button').click();
  await page.mouse.move(2, 2);
  expect(new Set(await marked())).toEqual(new Set(['sergey-lavrov']));
  await row.getByRole('button').click();
  await page.mouse.move(2, 2);
  expect(await marked()).toEqual(before);
});

test('on a phone the voices are folded into one line, and open to links that a finger finds', async ({
  openArticle,
}) => {
  const page = await openArticle(narrow);
  expect(await page.locator('.strip table').isVisible()).toBe(false);
  await page.locator('.strip summary').tap();
  expect(await page.locator('.strip th span').first().isVisible()).toBe(true);
  const boxes = await page
    .locator('.strip svg a > rect:first-child, .strip button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(23.5);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.for(['light', 'dark'] as const)(
  'the voices have nothing that axe objects to, in the %s',
  async (colorScheme, { open }) => {
    for (const address of addressesBelow('articles')) {
      const page = await open(address, { colorScheme });
      expect(await violationsOf(page, '.reading')).toEqual([]);
    }
  },
);

test('in a wide window the voices stay at hand beside the text, with room before it', async ({ openArticle }) => {
  const page = await openArticle();
  await page.locator('.prose > p').last().scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  const [strip, text] = await Promise.all([
    page.locator('.strip').boundingBox(),
    page.locator('.prose > p').last().boundingBox(),
  ]);
  expect(strip?.y).toBeGreaterThanOrEqual(0);
  expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual(800);
  expect(strip?.x).toBeGreaterThanOrEqual(0);
  expect((strip?.x ?? 0) + (strip?.width ?? 0)).toBeLessThan((text?.x ?? 0) - 16);
  await page.locator('.strip .row[data-speaker="sergey-lavrov"]').getByRole('button').click();
  expect(await page.locator('.strip button[aria-pressed="true"]').count()).toBe(1);
});

test('in a window without that room they stand above the text and go with it', async ({ openArticle }) => {
  const page = await openArticle({ viewport: { width: 1190, height: 800 } });
  const [strip, text] = await Promise.all([
    page.locator('.strip').boundingBox(),
    page.locator('.prose > p').first().boundingBox(),
  ]);
  expect((strip?.y ?? 0) + (strip?.height ?? 0)).toBeLessThanOrEqual(text?.y ?? 0);
  expect(await page.locator('.strip').evaluate((one) => getComputedStyle(one).position)).toBe('static');
});

test('an article with one speaker has no voices', async ({ openReading }) => {
  const page = await openReading('articles/short-note/');
  expect(await page.locator('.strip').count()).toBe(0);
});
