import { expect } from 'vitest';
import { fallbackTest, test } from '../../support/browsing.ts';

for (const [how, run] of [
  ['by the browser', test],
  ['by the script', fallbackTest],
] as const)
  run(
    `a citation opens a card with the whole reference and where else it is cited, ${how}`,
    async ({ openArticle }) => {
      const page = await openArticle();
      const citation = page.locator('.prose a.citation').first();
      const key = await citation.getAttribute('data-ref');
      await citation.scrollIntoViewIfNeeded();
      await citation.hover();
      const card = page.locator('.card:popover-open');
      await card.waitFor();
      const words = (await page.locator(`[id="r-${key}"]`).textContent())?.split('↑')[0]?.trim() ?? '';
      expect((await card.textContent())?.trim()).toContain(words);
      const places = await page.locator(`.prose a.citation[data-ref="${key}"]`).count();
      expect(places).toBeGreaterThan(1);
      expect(await card.locator('.card-foot a').count()).toBeGreaterThan(1);
    },
  );

test('a speaker’s card leads to the words here, to all of them, and to the articles side by side', async ({ open }) => {
  const page = await open('articles/2018-09-27-china-russia-easing-sanctions/');
  const links = await page
    .locator('[id="c-sergey-lavrov"] .card-foot a')
    .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('href')]));
  expect(links).toEqual([
    ['5 quotes here', expect.stringMatching(/^#q-/)],
    ['7 in all', '/people/sergey-lavrov/#said'],
    ['compare 2 articles', '/compare/sergey-lavrov/'],
  ]);
});

test('a speaker’s card has their strongest words here, whose link leads to them', async ({ open }) => {
  const page = await open('articles/2018-09-27-china-russia-easing-sanctions/');
  const card = page.locator('[id="c-sergey-lavrov"]');
  const link = (await card.locator('a[href^="#q-"]').getAttribute('href')) ?? '';
  const quote = page.locator(`.prose [id="${link.slice(1)}"]`);
  expect(await quote.getAttribute('data-speaker')).toBe('sergey-lavrov');
  const said = (await card.locator('.said').textContent())?.trim() ?? '';
  expect(said.length).toBeGreaterThan(30);
  expect(await quote.textContent()).toContain(said.slice(0, 30));
});
