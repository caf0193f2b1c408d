import { expect } from 'vitest';
import { addressesBelow, test } from '../support/browsing.ts';

test('what a finger is to find on an article is 24 pixels high and wide, but for links in its sentences', async ({
  openReading,
}) => {
  const page = await openReading('articles/ferry-line/', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page
    .locator('.prose p > .quote[data-speaker="tomas-brandt"]')
    .first()
    .tap({ position: { x: 12, y: 10 } });
  await page.locator('.quote-menu').waitFor();
  const small = await page
    .locator('.masthead a, .reading-tools :is(label, summary), .contents summary, .quote-menu .actions :is(a, button)')
    .evaluateAll((all) =>
      all
        .map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ words, box }) => `${words} ${box.width}×${box.height}`),
    );
  expect(small).toEqual([]);
});

test('the way up from a comparison is 24 pixels high, as another link stands below it', async ({ open }) => {
  const page = await open(addressesBelow('compare')[0] ?? '');
  const box = await page.locator('.page-head .kind a').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(24);
});
