import { expect } from 'vitest';
import { test } from '../../support/browsing.ts';
import { firstMention, pointAt } from '../../support/cards.ts';

test('cards open without JavaScript where the browser knows them', async ({ openArticle }) => {
  const page = await openArticle({ javaScriptEnabled: false });
  const { mention, card } = await firstMention(page);
  await pointAt(page, mention);
  await card.waitFor();
});

test('a mention is a plain link to its entity without JavaScript', async ({ openArticle }) => {
  const page = await openArticle({ javaScriptEnabled: false });
  const { mention } = await firstMention(page);
  const id = await mention.getAttribute('data-entity');
  await mention.click();
  await page.waitForURL(new RegExp(`/(people|organizations|places|documents|events|terms)/${id}/$`));
  expect(await page.locator('main h1').textContent()).toBeTruthy();
});
