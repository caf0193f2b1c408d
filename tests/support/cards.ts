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

/** Moves the pointer onto the middle of the element's first line, touching nothing on the way. */
export async function pointAt(page: Page, target: Locator): Promise<void> {
  const line = await target.evaluate((element) => {
    const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(line.x, line.y);
}

/**
 * Moves the pointer from the mention over the gap into its card. Where a busy machine lets it rest in the gap for about
 * as long as a card waits, it goes back and tries again.
 */
export async function crossInto(card: Locator, mention: Locator): Promise<void> {
  const page = card.page();
  const { between } = await recordCard(mention, card);
  for (let tries = 0; tries < 10; tries += 1) {
    await pointAt(page, mention);
    await card.waitFor();
    const { x, y } = await middleBetween(mention, card);
    await page.mouse.move(x, y);
    await pointAt(page, card);
    if ((await between('left', 'reached')) < 150) return;
    await page.mouse.move(1, 1);
    await card.waitFor({ state: 'hidden' });
  }
}

/**
 * Records, by the page's own clock, when the pointer comes to the mention and leaves it, when it reaches the card, and
 * when the card opens and closes; `between` gives the milliseconds from one to the other, NaN where one hasn't come.
 * However busy the machine, what is put off for a time comes no earlier.
 */
export async function recordCard(mention: Locator, card: Locator): Promise<Recorded> {
  const id = await card.getAttribute('id');
  await mention.evaluate((link, id) => {
    let moments: Moments = {};
    const card = document.getElementById(id ?? '');
    link.addEventListener('pointerenter', ({ timeStamp }) => {
      moments = { entered: timeStamp };
    });
    link.addEventListener('pointerleave', ({ timeStamp }) => (moments.left = timeStamp));
    card?.addEventListener('pointerenter', ({ timeStamp }) => (moments.reached = timeStamp));
    card?.addEventListener('beforetoggle', ({ timeStamp, newState }) => {
      moments[newState as 'open' | 'closed'] = timeStamp;
    });
    Object.assign(link, { moments: () => moments });
  }, id);
  return {
    between: async (one, other) => {
      const moments = await mention.evaluate((link) => (link as unknown as { moments(): Moments }).moments());
      return (moments[other] ?? Number.NaN) - (moments[one] ?? Number.NaN);
    },
  };
}

/**
 * Lets milliseconds pass in the page. Its timers come in the order in which they are due: what the page had put off for
 * less is done then, however busy the machine.
 */
export async function passTime(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
}

async function middleBetween(mention: Locator, card: Locator): Promise<{ x: number; y: number }> {
  const line = await mention.boundingBox();
  const box = await card.boundingBox();
  if (!line || !box) throw new Error('Unexpected element without a box');
  const isBelow = box.y > line.y;
  const [upper, lower] = isBelow ? [line.y + line.height, box.y] : [box.y + box.height, line.y];
  return { x: Math.max(line.x, box.x) + 4, y: (upper + lower) / 2 };
}

type Moments = Partial<Record<'entered' | 'left' | 'reached' | 'open' | 'closed', number>>;

interface Recorded {
  between(one: keyof Moments, other: keyof Moments): Promise<number>;
}
