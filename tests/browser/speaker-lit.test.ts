import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

test('a label under the pointer or with the focus lights all words of its speaker and nobody else’s, and opens their card', async ({
  openReading,
}) => {
  const page = await openReading('articles/ferry-line/');
  const label = page.locator('.prose .voice[interestfor="c-tomas-brandt"]').first();
  const lit = () => page.locator('.prose .quote.lit').evaluateAll((all) => all.map((one) => one.id));
  const theirs = await page
    .locator('.prose .quote[data-speaker="tomas-brandt"]:not([data-certainty="unsure"])')
    .evaluateAll((all) => all.map((one) => one.id));
  expect(theirs.length).toBeGreaterThan(1);
  await label.hover();
  expect(await lit()).toEqual(theirs);
  await page.locator('.card:popover-open').waitFor();
  await page.mouse.move(5, 5);
  expect(await lit()).toEqual([]);
  await label.focus();
  expect(await lit()).toEqual(theirs);
});
