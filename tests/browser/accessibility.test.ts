import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pagesOfEachKind, test } from '../support/browsing.ts';
import { firstMention, pointAt } from '../support/cards.ts';
import { violationsOf } from '../support/violations.ts';

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'a narrow window': { viewport: { width: 320, height: 640 } },
} as const satisfies Record<string, BrowserContextOptions>;

describe.each(Object.entries(looks))('in %s', (_, look) => {
  test.for(pagesOfEachKind(1))('/%s has nothing that axe objects to', async (address, { open }) => {
    expect(await violationsOf(await open(address, look))).toEqual([]);
  });

  test('an article with an open card has nothing that axe objects to', async ({ openArticle }) => {
    const page = await openArticle(look);
    const { mention, card } = await firstMention(page);
    await pointAt(page, mention);
    await card.waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });
});

test('with forced colours a card keeps a border', async ({ openArticle }) => {
  const page = await openArticle({ forcedColors: 'active' });
  const { mention, card } = await firstMention(page);
  await pointAt(page, mention);
  await card.waitFor();
  const width = await card.evaluate((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth));
  expect(width).toBeGreaterThanOrEqual(1);
});
