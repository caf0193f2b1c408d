import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { type Launch, startChromium } from './find-chromium.ts';
import { basePath } from './site.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

/**
 * A test in a real browser on the built sites. `open` opens a page of the edition by its address, `openGenerated` one
 * of the generated corpus, under its base path. A fault on a page, or one it writes to its console, fails the test.
 */
export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that one needs off this pattern
    async ({}, use) => {
      const browser = await startChromium(provided<Launch>(inject('chromium')));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const sites = provided<{ edition: string; generated: string }>(inject('sites'));
      const edition = await serveFolder(sites.edition);
      const generated = await serveFolder(sites.generated, basePath);
      await use({ edition, generated });
      await Promise.all([edition.close(), generated.close()]);
    },
    { scope: 'file' },
  ],
  visit: async ({ browser }, use) => {
    const faults: string[] = [];
    const pages: Page[] = [];
    await use(async (url, options) => {
      const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      pages.push(page);
      await page.goto(url);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
    expect(faults).toEqual([]);
  },
  open: async ({ servers, visit }, use) => {
    await use((address, options) => visit(servers.edition.url + address, options));
  },
  openGenerated: async ({ servers, visit }, use) => {
    await use((address, options) => visit(servers.generated.url + address, options));
  },
});

/** The value that a global setup provided; throws its fault where it failed. */
export function provided<T extends object>(value: T | { fault: string }): T {
  if ('fault' in value) throw new Error(value.fault);
  return value;
}

type Open = (address: string, options?: BrowserContextOptions) => Promise<Page>;

interface Fixtures {
  browser: Browser;
  servers: { edition: StaticServer; generated: StaticServer };
  visit: Open;
  open: Open;
  openGenerated: Open;
}
