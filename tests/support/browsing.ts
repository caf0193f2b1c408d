import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test as vitest } from 'vitest';
import { startChromium } from './find-chromium.ts';
import { provided } from './provided.ts';
import { basePath, filesOf } from './site.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

/** The browser of the worker, which all of its test files share; each visit has a context of its own. */
let running: Browser | undefined;

/** A wide window in which nothing glides to its place: where a thing stands can be asked at once. */
const still = { viewport: { width: 1200, height: 800 }, reducedMotion: 'reduce' } as const;

const base = vitest.extend<Started>({
  stop: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads the fixtures that one needs off this pattern
    async ({}, use) => {
      await use(undefined);
      await running?.close();
    },
    { scope: 'worker', auto: true },
  ],
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      if (!running?.isConnected()) running = await startChromium(provided(inject('chromium')));
      await use(running);
    },
    { scope: 'file' },
  ],
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const sites = provided(inject('sites'));
      const edition = await serveFolder(sites.edition);
      const generated = await serveFolder(sites.generated, basePath);
      const reading = await serveFolder(sites.reading);
      const german = await serveFolder(sites.german);
      await use({ edition, generated, reading, german });
      await Promise.all([edition, generated, reading, german].map((server) => server.close()));
    },
    { scope: 'file' },
  ],
});

/** A test in a real browser on the built sites. A fault on a page, or one in its console, fails the test. */
export const test = testWith(() => undefined);

/** The same in a browser that does nothing about `interestfor` by itself, as most did until it came to the platform. */
export const fallbackTest = testWith(() => {
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'interestForElement');
  for (const name of ['interest', 'loseinterest']) addEventListener(name, (event) => event.preventDefault(), true);
});

/** Tests on pages in which `prepare` runs before all else. */
function testWith(prepare: () => void) {
  return base.extend<Opened>({
    visit: async ({ browser }, use) => {
      const faults: string[] = [];
      const pages: Page[] = [];
      await use(async (url, options) => {
        const context = await browser.newContext({ ...still, ...options });
        context.setDefaultTimeout(60_000);
        await context.addInitScript(prepare);
        const page = await context.newPage();
        page.on('pageerror', (error) => faults.push(String(error)));
        page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
        pages.push(page);
        await page.goto(url, { waitUntil: 'load' });
        return page;
      });
      await Promise.all(pages.map((page) => page.context().close()));
      expect(faults).toEqual([]);
    },
    open: async ({ servers, visit }, use) => {
      await use((address, options) => visit(servers.edition.url + address, options));
    },
    openArticle: async ({ open }, use) => {
      await use((options) => open(addressesBelow('articles')[0] ?? '', options));
    },
    openGenerated: async ({ servers, visit }, use) => {
      await use((address, options) => visit(servers.generated.url + address, options));
    },
    openReading: async ({ servers, visit }, use) => {
      await use((address, options) => visit(servers.reading.url + address, options));
    },
  });
}

/** The addresses of the edition's pages one below another page, `articles/one/` for `articles`, in order. */
export function addressesBelow(parent: string): string[] {
  const pattern = new RegExp(`^(${parent}/[^/]+/)index\\.html$`);
  return filesOf(provided(inject('sites')).edition).flatMap((file) => pattern.exec(file)?.[1] ?? []);
}

/**
 * Addresses of the edition's pages of every kind: each page that is one of its kind, and the first few below each page
 * that has others below it.
 */
export function pagesOfEachKind(few: number): string[] {
  const lists = ['articles', 'people', 'organizations', 'places', 'documents', 'events', 'terms', 'about', 'compare'];
  const others = ['', 'glossary/', 'quotes/', 'sources/', 'timeline/', 'network/', 'search/'];
  const below = lists.flatMap((list) => addressesBelow(list).slice(0, few));
  return [...others, ...lists.map((list) => `${list}/`), ...below];
}

type Open = (address: string, options?: BrowserContextOptions) => Promise<Page>;

interface Started {
  /** Ends the browser with the worker. */
  stop: undefined;
  browser: Browser;
  servers: Record<'edition' | 'generated' | 'reading' | 'german', StaticServer>;
}

interface Opened {
  /** Opens a page by its full address. */
  visit: Open;
  /** Opens a page of the edition by its address below the top: `search/`. */
  open: Open;
  /** Opens the edition's first article. */
  openArticle: (options?: BrowserContextOptions) => Promise<Page>;
  /** Opens a page of the generated corpus by its address below its base path. */
  openGenerated: Open;
  /** Opens a page of the edition of `tests/fixtures/reading` by its address. */
  openReading: Open;
}
