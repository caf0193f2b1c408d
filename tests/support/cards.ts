import type { Locator, Page } from 'playwright-core';

/**
 * The first mention of an article that is not the last thing on its line, and its card. The page is scrolled so that
 * the mention stands in its middle, with the pointer away from it.
 */
export async function firstMention(page: Page): Promise<{ mention: Locator; card: Locator }> {
  const mention = page.locator('article p a.mention[interestfor]').first();
  await mention.evaluate((element) => element.scrollIntoView({ behavior: 'instant', block: 'center' }));
  await page.mouse.move(1, 1);
  return { mention, card: page.locator(`[id="${await mention.getAttribute('interestfor')}"]`) };
}

/** Moves the pointer onto the middle of the element's first line. */
export async function pointAt(page: Page, target: Locator): Promise<void> {
  const line = await target.evaluate((element) => {
    const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(line.x, line.y, { steps: 3 });
}

/** Milliseconds until the element is shown or hidden, read every few milliseconds. */
export async function timeUntil(state: 'visible' | 'hidden', card: Locator): Promise<number> {
  const start = performance.now();
  await card.waitFor({ state });
  return performance.now() - start;
}
