import { expect } from 'vitest';
import { test } from '../../support/browsing.ts';
import { firstMention, passTime, pointAt, recordCard } from '../../support/cards.ts';

test('a card opens when the pointer rests on its mention, not at once', async ({ openArticle }) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  const { between } = await recordCard(mention, card);
  await pointAt(page, mention);
  await card.waitFor();
  expect(await between('entered', 'open')).toBeGreaterThan(150);
});

test('no card opens when the pointer only passes over a mention', async ({ openArticle }) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  const { between } = await recordCard(mention, card);
  do {
    // On a busy machine the pointer may rest on its way, and then a card opens.
    await card.waitFor({ state: 'hidden' });
    await pointAt(page, mention);
    await page.mouse.move(1, 1);
  } while ((await between('entered', 'left')) > 150);
  await passTime(page, 400);
  expect(await between('entered', 'open')).toBeNaN();
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
