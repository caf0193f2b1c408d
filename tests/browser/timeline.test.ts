import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browsing.ts';

const kindsIn = (page: Page, part: string) =>
  page.locator(part).evaluateAll((rows) => [...new Set(rows.map((row) => row.getAttribute('data-kind')))].sort());
const drawnKinds = (page: Page) => kindsIn(page, '.timeline .lane');
const listedKinds = (page: Page) => kindsIn(page, '#moments tr[data-kind]');

test('without JavaScript the timeline is drawn and listed whole, with no tools that do nothing', async ({ open }) => {
  const page = await open('timeline/', { javaScriptEnabled: false });
  expect(await drawnKinds(page)).toEqual(['article', 'document', 'event', 'quote']);
  expect(await listedKinds(page)).toEqual(['article', 'document', 'event', 'quote']);
  expect(await page.locator('main :is(button, input, select):visible').count()).toBe(0);
});

test('the timeline leaves kinds out, in the drawing and the table, and keeps the choice in its address', async ({
  open,
}) => {
  const page = await open('timeline/');
  await page.getByLabel('Quotes', { exact: true }).uncheck();
  expect(await drawnKinds(page)).toEqual(['article', 'document', 'event']);
  expect(await listedKinds(page)).toEqual(['article', 'document', 'event']);
  await page.reload();
  expect(await drawnKinds(page)).toEqual(['article', 'document', 'event']);
  expect(await page.getByLabel('Quotes', { exact: true }).isChecked()).toBe(false);
});

test('the address of an entity’s page leads to what concerns the entity, and the list back to everything', async ({
  open,
}) => {
  const page = await open('events/korean-war/');
  const rows = page.locator('#moments tr[data-kind]');
  await page.locator('main a[href*="/timeline/?entity="]').click();
  await page.locator('[role="status"] a').waitFor();
  expect(await page.getByRole('combobox').inputValue()).toBe('korean-war');
  const few = await rows.count();
  expect(await page.locator('#moments').textContent()).toContain('Korean War');
  await page.getByRole('combobox').selectOption('');
  await expect.poll(() => rows.count()).toBeGreaterThan(few);
  expect(new URL(page.url()).search).toBe('');
});

test('an entity that is not there leaves all shown, and says so', async ({ servers, browser }) => {
  const page = await browser.newPage();
  await page.goto(`${servers.edition.url}timeline/?entity=nobody`);
  await expect.poll(() => page.locator('[role="status"]').textContent()).toContain('All is shown');
  expect(await drawnKinds(page)).toEqual(['article', 'document', 'event', 'quote']);
  await page.close();
});

test('the timeline grows and shrinks by keys and buttons, and shows more of what was counted', async ({ open }) => {
  const page = await open('timeline/');
  const width = () => page.locator('svg.timeline').evaluate((drawing) => drawing.clientWidth);
  const whole = await width();
  const counted = await page.locator('.timeline .bar').count();
  await page.locator('.drawing').focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('+');
  expect(await width()).toBeGreaterThan(2 * whole);
  expect(await page.locator('.timeline .bar').count()).toBeLessThanOrEqual(counted);
  await page.getByRole('button', { name: 'Smaller' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Whole' }).click();
  expect(await width()).toBe(whole);
});

test('a wheel makes the drawing larger with Ctrl only, and scrolls the page without', async ({ open }) => {
  const page = await open('timeline/');
  const width = () => page.locator('svg.timeline').evaluate((drawing) => drawing.clientWidth);
  const whole = await width();
  await page.locator('.drawing').scrollIntoViewIfNeeded();
  await page.locator('.drawing').hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  expect(await width()).toBe(whole);
  await page.locator('.drawing').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(width).toBeGreaterThan(whole);
});

test.for(['timeline/', 'network/'])('/%s has no two labels that collide in a real face', async (address, { open }) => {
  const page = await open(address);
  const collisions = await page.locator('.drawing > svg').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const texts = [...drawing.querySelectorAll('text')].map((text) => ({ text, box: text.getBoundingClientRect() }));
      return texts.flatMap(({ text, box }, index) =>
        texts
          .slice(index + 1)
          .filter(
            (other) =>
              box.left < other.box.right &&
              other.box.left < box.right &&
              box.top < other.box.bottom - 2 &&
              other.box.top < box.bottom - 2,
          )
          .map((other) => `${text.textContent} / ${other.text.textContent}`),
      );
    }),
  );
  expect(collisions).toEqual([]);
});
