import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

test('a paragraph’s own link puts its anchor into the address and shows which it is', async ({ openArticle }) => {
  const page = await openArticle();
  const paragraph = page.locator('.prose p[id^="p-"]').nth(3);
  const id = await paragraph.getAttribute('id');
  await paragraph.hover();
  await paragraph.locator('a.anchor').click();
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
  expect(await paragraph.evaluate((element) => element.matches(':target'))).toBe(true);
});

test('an entity’s page leads to the very paragraphs that name it', async ({ open, openArticle }) => {
  const article = await openArticle();
  const name = await article.locator('.prose p a.mention').first().getAttribute('href');
  const id = await article.locator('.prose p:has(a.mention)').first().getAttribute('id');
  const page = await open(name?.slice(1) ?? '');
  const link = page.locator(`main a[href$="#${id}"]`).first();
  await link.click();
  expect(await page.locator(`[id="${id}"]`).evaluate((element) => element.matches(':target'))).toBe(true);
});

test('a citation leads to its source at the foot of the article, and that one back', async ({ openArticle }) => {
  const page = await openArticle();
  const citation = page.locator('.prose a.citation').first();
  const key = await citation.getAttribute('data-ref');
  await citation.click();
  const source = page.locator(`[id="r-${key}"]`);
  expect(await source.evaluate((element) => element.matches(':target'))).toBe(true);
  await source.locator('a[href^="#p-"]').first().click();
  const hash = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(await page.locator(`[id="${hash}"] a.citation[data-ref="${key}"]`).count()).toBeGreaterThan(0);
});

test('speakers stand beside the lines at which they are quoted', async ({ openArticle }) => {
  const page = await openArticle();
  const quote = page.locator('.prose p > .voices + span.quote[data-speaker-name]').first();
  const label = quote.locator('xpath=preceding-sibling::*[1]');
  expect(await label.textContent()).toContain(await quote.getAttribute('data-speaker-name'));
  const [name, words] = await Promise.all([label.locator('a').boundingBox(), quote.boundingBox()]);
  expect(Math.abs((name?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(8);
});
