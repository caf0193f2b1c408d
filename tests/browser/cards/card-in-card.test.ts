import { expect } from 'vitest';
import { fallbackTest, test } from '../../support/browsing.ts';
import { passTime, pointAt } from '../../support/cards.ts';

for (const [engine, each] of [
  ['by itself', test],
  ['with the script', fallbackTest],
] as const) {
  each(`a name in a card opens a card of its own, the first staying open: ${engine}`, async ({ openReading }) => {
    const page = await openReading('articles/ferry-line/');
    await pointAt(page, page.locator('.prose a.mention[data-entity="harbour-board"]').first());
    const outer = page.locator('[id="c-harbour-board"]');
    await outer.waitFor();
    await pointAt(page, outer.locator('.card-text a[href$="/mina-okafor/"]'));
    const inner = page.locator('[id="c-mina-okafor"]');
    await inner.waitFor();
    expect(await outer.isVisible()).toBe(true);
    await pointAt(page, inner);
    await passTime(page, 400);
    expect(await inner.isVisible()).toBe(true);
    expect(await outer.isVisible()).toBe(true);
  });
}

test('a card tells the office held on the article’s day, how often it is named, and where', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/');
  const card = page.locator('[id="c-mina-okafor"]');
  const words = ((await card.textContent()) ?? '').replace(/\s+/g, ' ');
  expect(words).toContain('Chief negotiator, Harbour Board');
  expect(words).toMatch(/Named \d+ times here, in 3 articles in all/);
});

test('at the foot of the window a card opens above its mention', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/');
  const mention = page.locator('.prose p a.mention').nth(4);
  await mention.evaluate((element) => element.scrollIntoView({ behavior: 'instant', block: 'end' }));
  await pointAt(page, mention);
  const card = page.locator('.card:popover-open');
  await card.waitFor();
  const box = await card.boundingBox();
  const line = await mention.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((line?.y ?? 0) + 1);
});
