import { expect } from 'vitest';
import { test } from '../../support/browsing.ts';
import { firstMention, passTime, pointAt, recordCard } from '../../support/cards.ts';

test('Escape closes a card, and it stays closed while the pointer stays', async ({ openArticle }) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  await pointAt(page, mention);
  await card.waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  await passTime(page, 400);
  expect(await card.isVisible()).toBe(false);
});

test('a card closes a while after the pointer has left, not at once', async ({ openArticle }) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  const { between } = await recordCard(mention, card);
  await pointAt(page, mention);
  await card.waitFor();
  await page.mouse.move(1, 1);
  await card.waitFor({ state: 'hidden' });
  expect(await between('left', 'closed')).toBeGreaterThan(80);
});
