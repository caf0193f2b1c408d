import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { fallbackTest, test } from '../support/browsing.ts';
import { firstMention, passTime, pointAt } from '../support/cards.ts';
import { violationsOf } from '../support/violations.ts';

const permissions = ['clipboard-read', 'clipboard-write'];
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('one press copies a citation, and says so', async ({ openArticle }) => {
  const page = await openArticle({ permissions });
  await page.locator('.cite summary').click();
  const row = page.locator('.cite dl > div').first();
  await row.getByRole('button').click();
  await row.getByRole('button', { name: 'Copied Chicago' }).waitFor();
  expect(await copied(page)).toBe(await row.locator('dd').textContent());
  expect(await page.getByRole('status').filter({ hasText: 'Copied: Chicago' }).count()).toBe(1);
});

test('by keys alone a paragraph’s box opens, has the focus, and gives it back', async ({ openArticle }) => {
  const page = await openArticle();
  const sign = page.locator('.prose .anchor').first();
  await sign.focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog', { name: 'Cite' });
  await box.waitFor();
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Close');
  await page.keyboard.press('Enter');
  expect(await box.isVisible()).toBe(false);
  expect(await sign.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('without scripts every paragraph and quotation has its link, and says its anchor where one leads to it', async ({
  openArticle,
}) => {
  const page = await openArticle({ javaScriptEnabled: false });
  const ids = await page
    .locator('.prose :is(p, li, dd, figcaption)[id^="p-"]')
    .evaluateAll((elements) => elements.map(({ id }) => `#${id}`));
  const links = await page.locator('.prose a.anchor').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links).toEqual(ids);
  const labelled = page.locator('.voices + .quote[id]');
  expect(await labelled.count()).toBeGreaterThan(3);
  for (const quote of await labelled.all()) {
    const label = quote.locator('xpath=preceding-sibling::*[1]').locator('a').first();
    expect(await label.getAttribute('href')).toBe(`#${await quote.getAttribute('id')}`);
  }
  await page.locator('.prose a.anchor').first().focus();
  await page.keyboard.press('Enter');
  const sign = page.locator('.prose :target > .anchor');
  const shown = await sign.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(shown).toContain(await sign.getAttribute('href'));
});

test('without scripts the citations open and hold no button', async ({ openArticle }) => {
  const page = await openArticle({ javaScriptEnabled: false });
  await page.locator('.cite summary').click();
  expect(await page.locator('.cite dd:visible').count()).toBe(8);
  expect(await page.locator('.cite button').count()).toBe(0);
});

test('the sign behind a paragraph offers it and its quotes, each at its own address', async ({ openArticle }) => {
  const page = await openArticle({ permissions });
  const paragraph = page.locator('.prose > p:has(.quote[id])').first();
  const ids = await paragraph.evaluate((element) => [element.id, element.querySelector('.quote[id]')?.id]);
  await paragraph.hover();
  await paragraph.locator('.anchor').click();
  const box = page.getByRole('dialog', { name: 'Cite' });
  const link = box.locator('dt', { hasText: 'Link' }).locator('+ dd');
  expect(await link.textContent()).toMatch(new RegExp(`#${ids[0]}$`));
  expect(new URL(page.url()).hash).toBe(`#${ids[0]}`);
  await box.locator('select').selectOption({ index: 1 });
  expect(await link.textContent()).toMatch(new RegExp(`#${ids[1]}$`));
  const words = await paragraph
    .locator('.quote[id]')
    .first()
    .evaluate((quote) => {
      const bare = quote.cloneNode(true) as HTMLElement;
      for (const added of bare.querySelectorAll('[data-apparatus]')) added.remove();
      return bare.textContent;
    });
  expect(await box.locator('dt', { hasText: 'Markdown' }).locator('+ dd').textContent()).toContain(`> ${words}\n`);
  await page.keyboard.press('Escape');
  expect(await box.isVisible()).toBe(false);
});

test('selected words are offered as a link that leads to them, whole words and all', async ({ openArticle }) => {
  const page = await openArticle({ permissions });
  const selected = await page.evaluate(() => {
    const paragraph = document.querySelectorAll('.prose > p')[1] as HTMLElement;
    const text = [...paragraph.childNodes].find((node) => node instanceof Text && node.data.length > 40) as Text;
    const start = text.data.search(/\p{L}{4}/u) + 2; // within a word
    getSelection()?.setBaseAndExtent(text, start, text, start + 25);
    paragraph.scrollIntoView();
    return { whole: text.data, part: text.data.slice(start, start + 25) };
  });
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  const link = await page.getByRole('dialog').locator('dt', { hasText: 'Link' }).locator('+ dd').textContent();
  const terms = decodeURIComponent(/#p-[^:]+:~:text=(.*)$/.exec(link ?? '')?.[1] ?? '');
  expect(terms).not.toBe('');
  expect(terms.split(' ').every((word) => selected.whole.split(/\s+/).some((one) => one.includes(word)))).toBe(true);
  expect(terms).toContain(selected.part.trim().split(' ')[1]);
  await page.goto(new URL(`?again${new URL(link ?? '').hash}`, page.url()).href);
  const paragraph = page.locator('.prose > p').nth(1);
  const fromTop = () => paragraph.evaluate((element) => Math.abs(element.getBoundingClientRect().top));
  await expect.poll(fromTop).toBeLessThan(800);
});

test('the box shows references whole, under a heading, and lights what is cited while it is open', async ({
  openArticle,
}) => {
  const page = await openArticle();
  const paragraph = page.locator('.prose > p:has(.quote[id])').first();
  await paragraph.locator('.anchor').focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog', { name: 'Cite' });
  await box.waitFor();
  expect(await box.locator('.cite-head').textContent()).toContain('Cite');
  const cut = await box
    .locator('dd')
    .evaluateAll((cells) => cells.filter((cell) => cell.scrollHeight > cell.clientHeight + 1).length);
  expect(cut).toBe(0);
  expect(await box.locator('dl').textContent()).not.toContain('…');
  expect(await page.locator('p.cited').count()).toBe(1);
  await box.locator('select').selectOption({ index: 1 });
  const lit = page.locator('.cited');
  expect(await lit.first().evaluate((element) => element.className)).toContain('quote');
  expect(await page.locator('p.cited').count()).toBe(0);
  await page.keyboard.press('Escape');
  await expect.poll(() => lit.count()).toBe(0);
});

test('an edition that was built without an address is cited by the one that the reader sees', async ({
  visit,
  servers,
}) => {
  const page = await visit(servers.german.url);
  await page.goto(
    await page
      .locator('main a[href*="/articles/"]')
      .first()
      .evaluate((link: HTMLAnchorElement) => link.href),
  );
  await page.locator('.cite summary').click();
  await page.locator('.cite button.copy').first().waitFor();
  expect(await page.locator('.cite dl').textContent()).not.toContain('http://localhost/');
  expect(await page.locator('.cite dl').textContent()).toContain(servers.german.url);
  await page.locator('.prose .anchor').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  const link = await page.getByRole('dialog').locator('dt', { hasText: 'Link' }).locator('+ dd').textContent();
  expect(link?.startsWith(servers.german.url)).toBe(true);
});

for (const [browser, run] of Object.entries({ 'the browser': test, 'the script': fallbackTest }))
  run(
    `no card opens while words are selected, nor over the button that cites them, by ${browser}`,
    async ({ openArticle }) => {
      const page = await openArticle();
      const { mention } = await firstMention(page);
      await mention.evaluate((element) => getSelection()?.selectAllChildren(element));
      const button = page.getByRole('button', { name: 'Cite', exact: true });
      await button.waitFor();
      await pointAt(page, mention);
      await passTime(page, 900);
      expect(await page.locator('[popover]:popover-open').count()).toBe(0);
      expect(await isOnTop(button)).toBe(true);
      await page.evaluate(() => getSelection()?.empty());
      await page.mouse.move(1, 1);
      await pointAt(page, mention);
      await page.locator('.card:popover-open').waitFor();
    },
  );

test('a paragraph that three clicks select is offered at its own end', async ({ openArticle }) => {
  const page = await openArticle();
  const paragraph = page.locator('.prose > p').nth(1);
  const { bottom } = await paragraph.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(element, 0);
    range.setEnd(element.nextElementSibling ?? element, 0);
    getSelection()?.addRange(range);
    return element.getBoundingClientRect();
  });
  const button = page.getByRole('button', { name: 'Cite', exact: true });
  await button.waitFor();
  expect(Math.abs(((await button.boundingBox())?.y ?? 0) - bottom)).toBeLessThan(20);
  expect(await isOnTop(button)).toBe(true);
});

test('three clicks select a paragraph to its end, past the labels of its speakers', async ({ openArticle }) => {
  const page = await openArticle();
  const paragraph = page.locator('.prose > p', { has: page.locator('.voice') }).first();
  const words = { position: { x: 300, y: 12 } };
  await paragraph.click({ ...words, clickCount: 2 });
  await page.getByRole('button', { name: 'Cite', exact: true }).waitFor();
  await page.mouse.click(5, 5);
  await paragraph.click({ ...words, clickCount: 3 });
  const selected = await page.evaluate(() => String(getSelection()));
  const last = await paragraph.locator('.quote').last().textContent();
  expect(selected.replace(/\s+/g, ' ')).toContain(last?.trim().slice(-30));
});

test('the open box and the open list have nothing that axe objects to', async ({ openArticle }) => {
  const page = await openArticle({ colorScheme: 'dark' });
  await page.locator('.cite summary').click();
  await page.locator('.prose .anchor').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Cite' }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test('words outside the article are not offered', async ({ openArticle }) => {
  const page = await openArticle();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.colophon') as Element));
  await passTime(page, 400);
  expect(await page.locator('.cite-selection').isVisible()).toBe(false);
});

/** Whether the middle of an element is what a press there would meet. */
function isOnTop(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2) === one;
  });
}
