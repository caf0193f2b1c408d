import { expect } from 'vitest';
import { test } from '../../support/browsing.ts';
import { crossInto, firstMention, passTime, pointAt } from '../../support/cards.ts';

test('a card stays open while the pointer is on it', async ({ openArticle }) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  await crossInto(card, mention);
  await passTime(page, 400);
  expect(await card.isVisible()).toBe(true);
});

test("a card's link leads to the entity that it tells of", async ({ openArticle }) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  const address = await mention.evaluate((element) => (element as HTMLAnchorElement).href);
  await pointAt(page, mention);
  await card.waitFor();
  const links = await card.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toContain(address);
});
