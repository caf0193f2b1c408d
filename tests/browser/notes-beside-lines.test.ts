import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

const narrow = { viewport: { width: 360, height: 740 } };

test('in a wide window each note stands beside its line, no two over each other, and not at the end', async ({
  openReading,
}) => {
  const page = await openReading('articles/ferry-line/');
  const boxes = await page
    .locator('.prose :is(.sidenote, .voice)')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
  expect(boxes.length).toBeGreaterThan(8);
  for (const [index, box] of boxes.entries()) {
    const next = boxes[index + 1];
    if (next) expect(next.top).toBeGreaterThanOrEqual(box.bottom - 1);
  }
  const prose = await page.locator('.prose').boundingBox();
  for (const box of boxes) expect(box.left).toBeGreaterThan((prose?.x ?? 0) + (prose?.width ?? 0));
  expect(await page.locator('.prose [data-footnotes]').isVisible()).toBe(false);
});

test('a note’s number leads to the list of notes there too', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/');
  await page.locator('.prose sup a').nth(2).click();
  const note = page.locator('[data-footnotes] li').nth(2);
  expect(await note.isVisible()).toBe(true);
  expect(await note.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
});

test('in a narrow window and on paper the notes stand at the end, and only there', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/', narrow);
  expect(await page.locator('.sidenote:visible').count()).toBe(0);
  expect(await page.locator('.prose [data-footnotes] li:visible').count()).toBe(5);
  await page.setViewportSize({ width: 1200, height: 800 });
  expect(await page.locator('.sidenote:visible').count()).toBe(5);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.sidenote:visible').count()).toBe(0);
  expect(await page.locator('.prose [data-footnotes] li:visible').count()).toBe(5);
});

test('a screen reader meets each note once, in a wide window and in a narrow one', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/');
  for (const width of [1200, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const tree = await page.locator('main').ariaSnapshot();
    expect(tree.match(/In a speech at/g), `${width} pixels`).toHaveLength(1);
  }
});
