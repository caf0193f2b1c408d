import { expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { violationsOf } from '../support/violations.ts';

test('the front page shows a passage of an article with its speaker beside it and a card that stands open', async ({
  open,
}) => {
  const page = await open('', { javaScriptEnabled: false });
  const sample = page.locator('.sample');
  const speaker = await sample.locator('.quote').first().getAttribute('data-speaker-name');
  expect(await sample.locator('.card.open').isVisible()).toBe(true);
  expect(await sample.locator('.card.open .card-head a').textContent()).toBe(speaker);
  const [label, words] = await Promise.all([
    sample.locator('.voice').first().boundingBox(),
    sample.locator('.prose').boundingBox(),
  ]);
  expect(label?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0));
  expect(label?.y).toBeLessThan((words?.y ?? 0) + (words?.height ?? 0));
});

test.for([
  ['beside the passage and its speaker', 992],
  ['below the passage', 990],
  ['below the passage', 390],
] as const)('the card stands %s in a window of %i px, within the page', async ([where, width], { open }) => {
  const page = await open('', { viewport: { width, height: 800 } });
  const [card, words, label] = await Promise.all(
    ['.card.open', '.prose', '.voice'].map((part) => page.locator(`.sample ${part}`).first().boundingBox()),
  );
  const right = (box: typeof card) => (box?.x ?? 0) + (box?.width ?? 0);
  if (where.startsWith('beside')) {
    expect(card?.x).toBeGreaterThan(Math.max(right(words), right(label)));
    expect(card?.y).toBeLessThan((words?.y ?? 0) + (words?.height ?? 0));
  } else expect(card?.y).toBeGreaterThanOrEqual((words?.y ?? 0) + (words?.height ?? 0));
  expect(right(card)).toBeLessThanOrEqual(right(await page.locator('.masthead').boundingBox()));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('a name in the passage opens its card, and the speaker leads to the words in the article', async ({ open }) => {
  const page = await open('');
  await page.locator('.sample a.mention').first().hover();
  await page.locator('.cards .card:popover-open').waitFor();
  await page.keyboard.press('Escape');
  const quote = new URL((await page.locator('.sample .voice').first().getAttribute('href')) ?? '', page.url());
  const article = await open(quote.href.slice(new URL('/', quote).href.length));
  expect(await article.locator('.prose .quote:target').count()).toBe(1);
});

test('it has three questions, the time of the articles as a line, and who is quoted most', async ({ open }) => {
  const page = await open('');
  expect(await page.locator('.questions a').count()).toBe(3);
  expect(await page.locator('.slim circle').count()).toBe(2);
  const counts = await page.locator('.ranking td:last-child').allTextContents();
  expect(counts).toHaveLength(6);
  expect(counts.map(Number)).toEqual(counts.map(Number).toSorted((a, b) => b - a));
});

test('on a phone the newest articles come before the passage', async ({ open }) => {
  const page = await open('', { viewport: { width: 390, height: 844 } });
  const [articles, sample] = await Promise.all([
    page.locator('.article-list').boundingBox(),
    page.locator('.sample').boundingBox(),
  ]);
  expect(articles?.y).toBeLessThan(sample?.y ?? 0);
});

test.for(['light', 'dark'] as const)(
  'home and voices have nothing that axe objects to, in the %s',
  async (colorScheme, { open }) => {
    for (const address of ['', 'voices/']) {
      const page = await open(address, { colorScheme });
      expect(await violationsOf(page), address).toEqual([]);
    }
  },
);
