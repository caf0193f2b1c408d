import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { test as browsing } from '../support/browsing.ts';
import { removeContent, writeContent } from '../support/content-folder.ts';
import { hostileEdition } from '../support/hostile-edition.ts';
import { filesOf, lectern } from '../support/site.ts';
import { serveFolder } from '../support/static-server.ts';

/** The site of an edition with code in every field: its address, and those of its pages. */
const test = browsing.extend<{ hostile: { url: string; pages: string[] } }>({
  hostile: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that one needs off this pattern
    async ({}, use) => {
      const content = writeContent({ ...hostileEdition });
      const out = mkdtempSync(join(tmpdir(), 'lectern-hostile-'));
      const { status, stderr } = await lectern(['build', '--content', content, '--out', out]);
      expect(status, stderr).toBe(0);
      const server = await serveFolder(out);
      const pages = filesOf(out).filter((file) => file.endsWith('.html') && !file.startsWith('about/'));
      await use({ url: server.url, pages: pages.map((file) => file.replace(/index\.html$/, '')) });
      await server.close();
      rmSync(out, { recursive: true, force: true });
      removeContent(content);
    },
    { scope: 'file' },
  ],
});

test('no code of the content runs on any page, even where a browser has no policy', async ({ hostile, browser }) => {
  expect(hostile.pages.length).toBeGreaterThan(15);
  const context = await browser.newContext({ bypassCSP: true });
  const hits: string[] = [];
  const page = await context.newPage();
  await page.exposeFunction('hit', () => hits.push(page.url()));
  page.on('dialog', (dialog) => dialog.dismiss());
  for (const address of hostile.pages) {
    await page.goto(hostile.url + address, { waitUntil: 'load' });
    await page.evaluate(touchEverything);
  }
  expect(hits).toEqual([]);
  await page.setContent('<img src=x onerror=hit()>');
  await expect.poll(() => hits.length).toBe(1);
  await context.close();
});

/** Lets everything on the page meet what a reader could do, and loading that goes wrong; links lead nowhere. */
function touchEverything(): void {
  addEventListener('click', (event) => event.preventDefault(), true);
  addEventListener('submit', (event) => event.preventDefault(), true);
  for (const element of document.querySelectorAll('body *')) {
    for (const name of ['error', 'load', 'focus', 'mouseover', 'toggle', 'begin'])
      element.dispatchEvent(new Event(name));
    if (element instanceof HTMLElement && element.matches('a, button, summary')) element.click();
  }
  const safe = ['http:', 'https:', 'mailto:', 'tel:'];
  for (const link of document.querySelectorAll('a[href]'))
    if (!safe.includes(new URL(link.getAttribute('href') ?? '', document.baseURI).protocol))
      (window as unknown as { hit: () => void }).hit();
}
