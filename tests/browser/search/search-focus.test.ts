import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../../support/browsing.ts';

test('a speaker chosen by keyboard leaves the focus on the new chip, and a chip taken away leaves it in the box', async ({
  openGenerated,
}) => {
  const page = await openGenerated('search/?q=lena+farrow');
  await settled(page);
  const speaker = page.locator('.filters input[id^="choose-speaker-"]').first();
  const id = await speaker.getAttribute('id');
  await speaker.focus();
  await page.keyboard.press('Space');
  await page.locator('.chips button').waitFor();
  await settled(page);
  expect([id, id?.replace('choose-', 'chosen-')]).toContain(await focused(page));
  const chip = page.locator('.chips button');
  await chip.focus();
  await page.keyboard.press('Enter');
  await chip.waitFor({ state: 'detached' });
  await settled(page);
  expect(await focused(page)).toBe('search-text');
});

test('the down arrow goes from the box to the first result, past the filters', async ({ open }) => {
  const page = await open('search/?q=two-way+street');
  await settled(page);
  await page.locator('[data-results] a').first().waitFor();
  await page.locator('#search-text').focus();
  await page.keyboard.press('ArrowDown');
  expect(
    await page
      .locator('[data-results] a')
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
});

test('every filter of a question keeps the focus on itself or its chip when it is chosen by keyboard', async ({
  open,
}) => {
  const page = await open('search/?q=sanctions');
  await settled(page);
  const ids = await page.locator('.filters input').evaluateAll((inputs) => inputs.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids.filter((_, index) => index % 4 === 0)) {
    await page.locator(`[id="${id}"]`).focus();
    await page.keyboard.press('Space');
    await page.locator('.chips button').waitFor();
    await settled(page);
    expect([id, id.replace('choose-', 'chosen-')]).toContain(await focused(page));
    await page.goBack();
    await page.locator('.chips button').waitFor({ state: 'detached' });
    await settled(page);
  }
});

test('the last results are in reach of the keys that asked for them', async ({ openGenerated }) => {
  const page = await openGenerated('search/?q=lighthouse');
  await settled(page);
  const more = page.locator('.more');
  while (await more.isVisible()) {
    const before = await page.locator('[data-results] > li').count();
    await more.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-results] > li').count()).toBeGreaterThan(before);
    await settled(page);
  }
  expect(await page.locator('[data-results] :focus').count()).toBe(1);
});

function settled(page: Page): Promise<void> {
  return page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
}
