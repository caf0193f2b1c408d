import { expect } from 'vitest';
import { test } from '../../support/browsing.ts';
import { firstMention } from '../../support/cards.ts';

test('a card opens when its mention is focused by keyboard and closes on Escape, the focus kept', async ({
  openArticle,
}) => {
  const page = await openArticle();
  const { mention, card } = await firstMention(page);
  await mention.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await card.waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  expect(await mention.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('Enter on a mention follows its link', async ({ openArticle }) => {
  const page = await openArticle();
  const { mention } = await firstMention(page);
  const address = await mention.evaluate((element) => (element as HTMLAnchorElement).href);
  await mention.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
});

test('every focus that Tab reaches on an article can be seen', async ({ openArticle }) => {
  const page = await openArticle();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const element = document.activeElement;
      const style = element && getComputedStyle(element);
      return (
        element &&
        style && {
          tag: element.outerHTML.slice(0, 80),
          width: Number.parseFloat(style.outlineWidth),
          style: style.outlineStyle,
        }
      );
    });
    expect(outline?.style, outline?.tag).not.toBe('none');
    expect(outline?.width, outline?.tag).toBeGreaterThanOrEqual(2);
  }
});
