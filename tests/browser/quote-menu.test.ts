import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { violationsOf } from '../support/violations.ts';

const quoteIn = (page: Page) => page.locator('.prose p > .quote[data-speaker="tomas-brandt"]').first();
const labelOf = (quote: Locator) => quote.locator('xpath=preceding-sibling::*[1]').locator('a.voice');
const narrow = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };

test('the label of a quotation stands at its first line in the margin and leaves the text as it is', async ({
  openReading,
}) => {
  const page = await openReading('articles/ferry-line/');
  const quote = quoteIn(page);
  const label = await labelOf(quote).boundingBox();
  const lines = await quote.evaluate((element) => [...element.getClientRects()].map((box) => box.toJSON()));
  const top = await quote.evaluate(() => scrollY);
  expect(
    Math.abs((label?.y ?? 0) + (label?.height ?? 0) / 2 - (lines[0].top + lines[0].height / 2 - top)),
  ).toBeLessThan(6);
  const paragraph = await quote.locator('xpath=ancestor::p[1]').boundingBox();
  expect(label?.x).toBeGreaterThan((paragraph?.x ?? 0) + (paragraph?.width ?? 0));
});

test('its menu tells the speaker, links, cites, and says why the quotation is attributed so', async ({
  openReading,
}) => {
  const page = await openReading('articles/ferry-line/');
  const quote = quoteIn(page);
  const id = await quote.getAttribute('data-quote');
  const rule = await quote.getAttribute('data-rule');
  await labelOf(quote).focus();
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
  await labelOf(quoteIn(page)).focus();
  await page.keyboard.press('Enter');
  const menu = page.locator('.quote-menu');
  await menu.waitFor();
  expect(await menu.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await menu.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('voice');
});

test('a finger opens the menu by a quotation’s own words: a sheet at the foot of the window, clear of these words', async ({
  openReading,
}) => {
  const page = await openReading('articles/ferry-line/', narrow);
  const quote = quoteIn(page);
  expect(
    await page
      .locator('.prose .voice:visible')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().width > 2)),
  ).toEqual([]);
  await quote.tap({ position: { x: 12, y: 10 } });
  const menu = page.locator('.quote-menu');
  await menu.waitFor();
  const box = await menu.boundingBox();
  expect(box).toMatchObject({ x: 0, width: 360 });
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
  const words = await quote.boundingBox();
  expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
});

test('without JavaScript the sign is a link to the quotation', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/', { javaScriptEnabled: false });
  const quote = quoteIn(page);
  await labelOf(quote).focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(`#${await quote.getAttribute('data-quote')}`);
});

test('a mark is reported with its article, its place and its words filled in', async ({ openReading }) => {
  const page = await openReading('articles/ferry-line/');
  const quote = quoteIn(page);
  const id = await quote.getAttribute('data-quote');
  await labelOf(quote).focus();
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
    await labelOf(quoteIn(page)).focus();
    await page.keyboard.press('Enter');
    await page.locator('.quote-menu').waitFor();
    expect(await violationsOf(page)).toEqual([]);
  },
);
