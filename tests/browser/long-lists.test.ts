import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test as browsing } from '../support/browsing.ts';
import { removeContent, writeContent } from '../support/content-folder.ts';
import { lectern } from '../support/site.ts';
import { serveFolder } from '../support/static-server.ts';
import { violationsOf } from '../support/violations.ts';

const shown = (page: Page) => page.locator('#said-list .quote-item:visible').count();

/** An edition in which a speaker of the glossary is quoted 600 times and one without an entry 450 times; its address. */
const test = browsing.extend<{ long: string }>({
  long: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that one needs off this pattern
    async ({}, use) => {
      const content = writeContent({
        'site.yaml': 'title: Many words\n',
        'glossary/people/mina-okafor.md': '---\nname: Mina Okafor\nfamily: Okafor\n---\n',
        'articles/board.md': article('The board', 600, 'Mina Okafor'),
        'articles/street.md': article('The street', 450, 'Tove Dahl'),
      });
      const out = mkdtempSync(join(tmpdir(), 'lectern-long-'));
      const { status, stderr } = await lectern(['build', '--content', content, '--out', out]);
      expect([status, stderr]).toEqual([0, expect.any(String)]);
      const server = await serveFolder(out);
      await use(server.url);
      await server.close();
      rmSync(out, { recursive: true, force: true });
      removeContent(content);
    },
    { scope: 'file' },
  ],
});

test('a long list goes on over further pages, without JavaScript too', async ({ long, visit }) => {
  const page = await visit(`${long}people/mina-okafor/`, { javaScriptEnabled: false });
  expect(await shown(page)).toBe(75);
  await page.locator('.said .list-pages a', { hasText: '2' }).click();
  await page.waitForURL('**/people/mina-okafor/said/2/');
  expect(await shown(page)).toBe(200);
  expect(await page.locator('h1').textContent()).toContain('Mina Okafor');
  await page.locator('.article-head a').click();
  await page.waitForURL('**/people/mina-okafor/#said');
});

test('its tools find in all of it and arrange all of it', async ({ long, visit }) => {
  const page = await visit(`${long}people/mina-okafor/`);
  await page.locator('.said input[type="search"]').fill('number 555 is');
  await expect.poll(() => page.locator('#said-list .quote-item:visible').allTextContents()).toHaveLength(1);
  expect(await page.locator('.said .list-pages').count()).toBe(0);
  await page.locator('.said input[type="search"]').fill('');
  await page.locator('.said [role="status"]', { hasText: 'All 600 shown' }).waitFor();
  expect(await shown(page)).toBe(600);
});

test('where the rest of it does not come, they say so, work on what is there, and try again', async ({
  long,
  visit,
}) => {
  const page = await visit(`${long}people/mina-okafor/`);
  await page.route('**/said/2/', (route) => route.fulfill({ status: 200, contentType: 'text/plain', body: '' }));
  const field = page.locator('.said input[type="search"]');
  await field.fill('number 5');
  await page.locator('.said [role="status"]', { hasText: 'could not be loaded' }).waitFor();
  expect(await shown(page)).toBeLessThan(75);
  await page.unroute('**/said/2/');
  await field.fill('number 555 is');
  await expect.poll(() => shown(page)).toBe(1);
});

test('quotes of speakers without an entry have pages of their own where they are too many for one', async ({
  long,
  visit,
}) => {
  const page = await visit(`${long}quotes/`);
  expect(await page.locator('.quote-item').count()).toBe(0);
  const links = page.locator('section[aria-labelledby="others"] a');
  expect(await links.allTextContents()).toEqual(['Tove Dahl', 'Tove Dahl']);
  await links.nth(1).click();
  await page.waitForURL('**/quotes/2/');
  expect(await page.locator('.quote-item').count()).toBe(50);
});

test.for(['quotes/2/', 'people/mina-okafor/said/2/', 'people/mina-okafor/mentions/2/'])(
  '/%s has nothing that axe objects to',
  async (address, { long, visit }) => {
    expect(await violationsOf(await visit(long + address))).toEqual([]);
  },
);

function article(title: string, quotes: number, speaker: string): string {
  const said = Array.from({ length: quotes }, (_, at) => `“The boat number ${at} is late again,” said ${speaker}.\n`);
  return `---\ntitle: ${title}\ndate: 2024-03-07\n---\n\n${said.join('\n')}`;
}
