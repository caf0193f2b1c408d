import { expect } from 'vitest';
import { fallbackTest as test } from '../../support/browsing.ts';
import { crossInto, firstMention, passTime, pointAt, recordCard } from '../../support/cards.ts';

test('the browser of these tests does not open cards by itself', async ({ openArticle }) => {
  const page = await openArticle();
  expect(await page.evaluate(() => 'interestForElement' in HTMLAnchorElement.prototype)).toBe(false);
  const { mention, card } = await firstMention(page);
  await mention.evaluate((element) => element.addEventListener('pointerover', (event) => event.stopPropagation()));
  await pointAt(page, mention);
  await passTime(page, 400);
  expect(await card.isVisible()).toBe(false);
});

test('a script opens a card under the pointer there', async ({ openArticle }) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  const { between } = await recordCard(mention, card);
  await pointAt(page, mention);
  await card.waitFor();
  expect(await between('entered', 'open')).toBeGreaterThan(150);
});

test('the pointer may enter the card, and Escape closes it, there too', async ({ openArticle }) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  await crossInto(card, mention);
  await passTime(page, 400);
  expect(await card.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
});

test('focus opens a card there too, and leaving closes it', async ({ openArticle }) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  await mention.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await card.waitFor();
  await page.keyboard.press('Shift+Tab');
  await card.waitFor({ state: 'hidden' });
});

test('a first tap opens the card and a second follows the link', async ({ openArticle }) => {
  const page = await openArticle({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  const { mention, card } = await firstMention(page);
  const address = await mention.evaluate((element) => (element as HTMLAnchorElement).href);
  await mention.tap();
  await card.waitFor();
  await mention.tap();
  await page.waitForURL(address);
});
