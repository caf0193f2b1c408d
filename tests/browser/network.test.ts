import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

test('a node that has the focus lights up what it is linked with, and only that', async ({ open }) => {
  const page = await open('network/');
  const drawing = page.locator('svg.network').first();
  const node = drawing.locator('.node').first();
  await node.focus();
  const id = await node.getAttribute('data-node');
  const links = await drawing
    .locator('.link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('data-ends') ?? ''));
  const near = new Set(
    links
      .map((ends) => ends.split(' '))
      .filter((ends) => ends.includes(id ?? ''))
      .flat(),
  );
  const lit = await drawing
    .locator('.node.lit')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-node')));
  expect(lit.length).toBeGreaterThan(1);
  expect(lit.sort()).toEqual([...near].sort());
  await page.locator('h1').click();
  await page.mouse.move(1, 1);
  expect(await drawing.locator('.lit').count()).toBe(0);
});

test('a node leads to its page', async ({ open }) => {
  const page = await open('network/', { javaScriptEnabled: false });
  const node = page.locator('svg.network .node').first();
  const name = await node.locator('title').textContent();
  await node.locator('text').click();
  expect(await page.locator('h1').textContent()).toContain(name);
});

test('the network grows by keys, in its frame', async ({ open }) => {
  const page = await open('network/');
  const frame = page.locator('.drawing').first();
  await frame.focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('+');
  const reach = await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth / clientWidth);
  expect(reach).toBeGreaterThan(1.5);
  const before = await frame.evaluate(({ scrollTop }) => scrollTop);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => frame.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(before);
  await page.keyboard.press('0');
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth / clientWidth)).toBeLessThan(1.1);
});

test('the numbers of the tables are those of the drawings', async ({ open }) => {
  const page = await open('network/');
  const titles = await page.locator('svg.network').first().locator('.link title').allTextContents();
  const rows = await page
    .locator('#together-table tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())));
  const told = new Set(
    rows.map(([a, b, count]) => `${a} – ${b}: ${count} ${count === '1' ? 'paragraph' : 'paragraphs'}`),
  );
  expect(titles.filter((title) => !told.has(title))).toEqual([]);
});
