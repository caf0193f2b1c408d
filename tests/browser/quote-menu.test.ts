import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { violationsOf } from '../support/violations.ts';

const quoteIn = (page: Page) => page.locator('.prose p > .quote[data-speaker="tomas-brandt"]').first();
const narrow = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };

test('the sign of a quotation comes with the pointer and takes no room', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/');
  const quote = quoteIn(page);
  const sign = quote.locator('.of-quote');
  await quote.evaluate((element) => element.scrollIntoView({ behavior: 'instant', block: 'center' }));
  const before = await quote.locator('xpath=ancestor::p[1]').boundingBox();
  expect(await sign.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
  await quote.hover({ position: { x: 10, y: 8 } });
  expect(await sign.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  expect(await quote.locator('xpath=ancestor::p[1]').boundingBox()).toEqual(before);
});

test('its menu tells the speaker, links, cites, and says why the quotation is attributed so', async ({
  openReading,
}) => {
  const page = await openReading('articles/ferry-line/');
  const quote = quoteIn(page);
  const id = await quote.getAttribute('data-quote');
  const rule = await quote.getAttribute('data-rule');
  await quote.locator('.of-quote').focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('dialog', { name: 'About this quotation' });
  await menu.waitFor();
  expect(await menu.textContent()).toContain('Tomas Brandt');
  const links = await menu.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toContain(`#${id}`);
  expect(links.filter((href) => href.endsWith('/people/tomas-brandt/#said'))).toHaveLength(1);
  const why = links.find((href) => href.endsWith(`#${rule}`));
  expect(await menu.locator('.card-foot').textContent()).toMatch(/: A verb of saying .+ Certain by rule\./);
  await menu.getByRole('button', { name: 'Cite it' }).click();
  await page.getByRole('dialog', { name: 'Cite', exact: true }).waitFor();
  expect(await menu.isVisible()).toBe(false);
  const rules = await openReading(why?.slice(1) ?? '');
  expect(await rules.locator(`[id="${rule}"]:target`).count()).toBe(1);
});

test('Escape closes the menu and gives the focus back', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/');
  await quoteIn(page).locator('.of-quote').focus();
  await page.keyboard.press('Enter');
  const menu = page.locator('.quote-menu');
  await menu.waitFor();
  expect(await menu.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await menu.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('of-quote');
});

test('a finger finds the sign behind the quotation, and its menu fits the window', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/', narrow);
  await quoteIn(page).locator('.of-quote').tap();
  const menu = page.locator('.quote-menu');
  await menu.waitFor();
  const box = await menu.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
});

test('without JavaScript the sign is a link to the quotation', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/', { javaScriptEnabled: false });
  const quote = quoteIn(page);
  await quote.locator('.of-quote').focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(`#${await quote.getAttribute('data-quote')}`);
});

test('a mark is reported with its article, its place and its words filled in', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/');
  const quote = quoteIn(page);
  const id = await quote.getAttribute('data-quote');
  await quote.locator('.of-quote').focus();
  await page.keyboard.press('Enter');
  const report = page.locator('.quote-menu').getByRole('link', { name: 'Report this mark' });
  const letter = new URL((await report.getAttribute('href')) ?? '');
  expect(letter.pathname).toBe('desk@reading.example');
  expect(letter.searchParams.get('subject')).toContain('The ferry line, a year on');
  expect(letter.searchParams.get('body')).toContain('We never asked for more than a berth');
  expect(letter.searchParams.get('body')).toContain(`/articles/ferry-line/#${id}`);
  expect(await page.locator('[id="c-quayside"] a.report').getAttribute('href')).toMatch(
    /^mailto:desk@reading\.example\?subject=.+ferry-line/,
  );
});

test('nothing is offered to report where the edition has no address for it', async ({ openArticle }) => {
  const page = await openArticle();
  expect(await page.locator('.report').count()).toBe(0);
});

test.for(['light', 'dark'] as const)(
  'an article with notes, pictures and an open menu has nothing that axe objects to, in the %s',
  async (colorScheme, { openReading }) => {
    const page = await openReading('articles/ferry-line/', { colorScheme });
    await page.locator('.reading-tools summary').click();
    await quoteIn(page).locator('.of-quote').focus();
    await page.keyboard.press('Enter');
    await page.locator('.quote-menu').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  },
);
