import { expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { firstMention, pointAt, timeUntil } from '../support/cards.ts';

test('a card opens when the pointer rests on its mention, not at once', async ({ openArticle }) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  await pointAt(page, mention);
  const time = await timeUntil('visible', card);
  expect(time).toBeGreaterThan(150);
});

test('no card opens when the pointer only passes over a mention', async ({ openArticle }) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  await pointAt(page, mention);
  await page.mouse.move(1, 1);
  await page.waitForTimeout(800);
  expect(await card.isVisible()).toBe(false);
});

test('a card stands beside its mention, inside the window, and leaves the mention in sight', async ({
  openArticle,
}) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  await pointAt(page, mention);
  await card.waitFor();
  const box = await card.boundingBox();
  const line = await mention.boundingBox();
  if (!box || !line) throw new Error('Unexpected element without a box');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(1200);
  expect(Math.min(Math.abs(box.y - line.y - line.height), Math.abs(line.y - box.y - box.height))).toBeLessThan(24);
});
