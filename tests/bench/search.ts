/**
 * Measures search in a real browser on a built site, served gzipped: `node tests/bench/search.ts DIST [BASE]`.
 *
 * What is searched for is taken from the site itself, and is the worst it has: the words and phrases that most articles
 * have, and the person with the most quotes. Each search is made in a fresh browser, once the page has loaded, and a
 * second of its kind after it. Bytes are all that was sent from the key press until nothing more came, filters included,
 * and what the page itself had weighed; `first` is the time to the first result, `all` the time to the last and its
 * filters. Times are the middle of three runs, in milliseconds: on a machine that does other things they say little.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findChromium, startChromium } from '../support/find-chromium.ts';
import { filesOf } from '../support/site.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';
import { commonPhrases, commonWords, mostQuoted } from './worst-searches.ts';

const runs = 3;

const [dist = 'dist', base = '/'] = process.argv.slice(2);
const words = commonWords(dist, 4);
const [speaker, other] = mostQuoted(dist);
const [phrase, otherPhrase] = commonPhrases(dist);
const [one = '', two = '', three = '', four = ''] = words;
const searches: [name: string, first: string, later: string][] = [
  ['one word', one, two],
  ['two words', `${one} ${two}`, `${three} ${four}`],
  ['a name', speaker.name, other.name],
  ['word and speaker', `speaker:"${speaker.name}" ${one}`, `speaker:"${other.name}" ${two}`],
  ['a phrase', `"${phrase}"`, `"${otherPhrase}"`],
  ['speaker only', `speaker:"${speaker.name}"`, `speaker:"${other.name}"`],
];

const server = await serveFolder(dist, base);
const browser = await startChromium(await findChromium());
const rows: Record<string, unknown>[] = [];
for (const [name, first, later] of searches) {
  const measured: Awaited<ReturnType<typeof measure>>[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await measure(browser, server, first, later));
  const middle = (value: (one: (typeof measured)[number]) => number) =>
    Math.round(measured.map(value).sort((a, b) => a - b)[runs >> 1] ?? 0);
  rows.push({
    search: name,
    'page kB': kilobytes(middle(({ page }) => page)),
    'cold kB': kilobytes(middle(({ cold }) => cold.bytes)),
    'cold first': middle(({ cold }) => cold.first),
    'cold all': middle(({ cold }) => cold.all),
    'later kB': kilobytes(middle(({ warm }) => warm.bytes)),
    'later first': middle(({ warm }) => warm.first),
    'later all': middle(({ warm }) => warm.all),
  });
}
console.log(searches.map(([name, first, later]) => `${name}: ${first} / ${later}`).join('\n'));
console.table(rows);
console.table(weights());
await browser.close();
await server.close();

async function measure(browser: Browser, server: StaticServer, first: string, later: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const start = server.responses.length;
  await page.goto(`${server.url}search/`, { waitUntil: 'networkidle' });
  const weight = sent(server, start);
  const cold = await ask(page, server, first);
  const warm = await ask(page, server, later);
  await context.close();
  return { page: weight, cold, warm };
}

/** Types a text in one go; the clock is the page's own. */
async function ask(page: Page, server: StaticServer, text: string) {
  const start = server.responses.length;
  const times = await page.evaluate((typed) => {
    const list = document.querySelector('[data-results]') as HTMLElement;
    const box = document.querySelector('main input[type="search"]') as HTMLInputElement;
    list.replaceChildren();
    list.ariaBusy = 'true';
    const began = performance.now();
    return new Promise<{ first: number; all: number }>((resolve) => {
      let first = 0;
      const watch = new MutationObserver(() => {
        const hasResult = list.querySelector('a') !== null;
        if (first === 0 && hasResult) first = performance.now() - began;
        if (!hasResult || list.ariaBusy !== 'false') return;
        watch.disconnect();
        resolve({ first, all: performance.now() - began });
      });
      watch.observe(list, { childList: true, attributes: true });
      box.value = typed;
      box.form?.requestSubmit();
    });
  }, text);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(600);
  return { ...times, bytes: sent(server, start) };
}

function sent({ responses }: StaticServer, from: number): number {
  return responses.slice(from).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Number and size of the files that search needs, and of all. */
function weights() {
  return ['', 'pagefind', 'search', ...readdirSync(dist).filter((name) => name === 'data')].map((folder) => {
    const files = filesOf(join(dist, folder));
    const bytes = files.reduce((sum, file) => sum + readFileSync(join(dist, folder, file)).length, 0);
    return { folder: `/${folder}`, files: files.length, MB: Number((bytes / 1e6).toFixed(1)) };
  });
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
