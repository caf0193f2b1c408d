import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { test as browsing } from '../support/browsing.ts';
import { removeContent, writeContent } from '../support/content-folder.ts';
import { lectern } from '../support/site.ts';
import { serveFolder } from '../support/static-server.ts';

const front = (title: string, publication: string) =>
  `---\ntitle: ${title}\ndate: 2024-05-20\npublication: ${publication}\n---\n\n`;

/** Two newspapers tell what Mina Okafor said on one day; each quotation has a page to be shared by. */
const files = {
  'site.yaml': 'title: The Harbour\nlanguage: en\nquotePreviews: true\n',
  'glossary/entries.yaml': '- id: mina-okafor\n  kind: person\n  name: Mina Okafor\n  summary: She runs the quay.\n',
  'articles/courier.md': `${front('The quay', 'The Courier')}The ferry ran.\n\n“The quay will open,” Mina Okafor said on May 3, 2024.\n`,
  'articles/gazette.md': `${front('The vote', 'The Gazette')}On May 3, 2024, Mina Okafor said: “We will not wait for the board.”\n`,
};

/** The address of the built site, as if it were published there. */
const test = browsing.extend<{ harbour: string }>({
  harbour: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that one needs off this pattern
    async ({}, use) => {
      const content = writeContent(files);
      const out = mkdtempSync(join(tmpdir(), 'lectern-harbour-'));
      const server = await serveFolder(out);
      const flags = ['--content', content, '--out', out, '--site', server.url];
      const { status, stderr } = await lectern(['build', ...flags]);
      expect(status, stderr).toBe(0);
      await use(server.url);
      await server.close();
      rmSync(out, { recursive: true, force: true });
      removeContent(content);
    },
    { scope: 'file' },
  ],
});

test('a paragraph leads to the one in which another article tells the same', async ({ harbour, visit }) => {
  const page = await visit(`${harbour}articles/courier/`);
  const line = page.locator('.prose .also');
  expect(await line.allTextContents()).toEqual([' Also told in The Gazette']);
  await line.getByRole('link').click();
  await page.waitForURL(/\/articles\/gazette\/#p-/);
  expect(await page.locator('.prose p:target').textContent()).toContain('We will not wait for the board.');
});

test('the line stands in the margin, and below the paragraph where there is none', async ({ harbour, visit }) => {
  const page = await visit(`${harbour}articles/courier/`);
  const line = page.locator('.prose .also');
  const boxes = () => Promise.all([line.boundingBox(), page.locator('.prose p:has(.also)').boundingBox()]);
  const [beside, text] = await boxes();
  expect(beside?.x).toBeGreaterThan((text?.x ?? Infinity) + (text?.width ?? 0));
  await page.setViewportSize({ width: 320, height: 800 });
  const [below, paragraph] = await boxes();
  expect(below?.x).toBe(paragraph?.x);
  expect(below?.width).toBe(paragraph?.width);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('with a mouse in a narrow window the paragraph’s sign stands at its last words, not on a line of its own', async ({
  harbour,
  visit,
}) => {
  const page = await visit(`${harbour}articles/courier/`, { viewport: { width: 390, height: 800 } });
  const paragraph = page.locator('.prose p:has(.also)');
  const [whole, line, sign] = await Promise.all(
    [paragraph, paragraph.locator('.also'), paragraph.locator('.anchor')].map((one) => one.boundingBox()),
  );
  expect((sign?.y ?? Infinity) + (sign?.height ?? 0)).toBeLessThanOrEqual((line?.y ?? 0) + 1);
  expect((line?.y ?? 0) + (line?.height ?? 0)).toBeCloseTo((whole?.y ?? 0) + (whole?.height ?? 0), 0);
});

test('the line goes with all marks, and stays where only those of speakers go', async ({ harbour, visit }) => {
  const page = await visit(`${harbour}articles/courier/`);
  await page.getByRole('radio', { name: 'People, documents' }).check();
  expect(await page.locator('.prose .also').isVisible()).toBe(true);
  await page.getByRole('radio', { name: 'Nothing' }).check();
  expect(await page.locator('.prose .also').isVisible()).toBe(false);
});

test('a quotation has a page and a picture to be shared by, and its code leads to its words', async ({
  harbour,
  visit,
}) => {
  const page = await visit(`${harbour}articles/courier/`);
  await page.locator('.prose .voice').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Page to share' }).click();
  await page.waitForURL(/\/articles\/courier\/q-[^/]+\/$/);
  expect(await page.locator('main').textContent()).toContain('“The quay will open,”');
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  const answer = await page.request.get(picture ?? '');
  expect(answer.status()).toBe(200);
  expect((await answer.body()).subarray(1, 4).toString('latin1')).toBe('PNG');
  const oembed = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const { html } = await (await page.request.get(oembed ?? '')).json();
  const [, address = ''] = /<a href="([^"]*#q-[^"]*)"/.exec(html) ?? [];
  expect(address.startsWith(`${harbour}articles/courier/#q-`)).toBe(true);
  await page.goto(address);
  expect(await page.locator('.prose .quote:target').textContent()).toContain('The quay will open');
});
