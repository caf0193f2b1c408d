import { expect } from 'vitest';
import { pagesOfEachKind, test } from '../support/browsing.ts';
import { firstMention } from '../support/cards.ts';

const narrow = { viewport: { width: 320, height: 640 } };
const longOffices = 'people/nikki-haley/';

test.for([...pagesOfEachKind(2), longOffices])(
  '/%s fits a window of 320 pixels without scrolling sideways',
  async (address, { open }) => {
    const page = await open(address, narrow);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  },
);

test('an article with text twice as large fits 640 pixels without scrolling sideways', async ({ openArticle }) => {
  const page = await openArticle({ viewport: { width: 640, height: 800 } });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test('a card fits a window of 320 by 256 pixels', async ({ openArticle }) => {
  const page = await openArticle({ viewport: { width: 320, height: 256 } });
  const { mention, card } = await firstMention(page);
  await mention.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await card.waitFor();
  const box = await card.boundingBox();
  if (!box) throw new Error('Unexpected card without a box');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(box.height).toBeLessThanOrEqual(256);
});

const ordinance = 'leuchtturmwaerterstellvertreterverguetungsordnung';

test.for(['articles/bescheinigung/', 'articles/', '', 'glossary/', 'terms/', `terms/${ordinance}/`, 'timeline/'])(
  '/%s with a word longer than a line of 320 pixels does not scroll sideways',
  async (address, { servers, visit }) => {
    const page = await visit(servers.german.url + address, narrow);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  },
);
