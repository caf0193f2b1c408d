import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { generateCorpus } from '../support/generate-corpus.ts';
import { filesOf, lectern, type Outcome, startServer } from '../support/site.ts';

const home = mkdtempSync(join(tmpdir(), 'lectern-'));
const content = join(home, 'built-by-tests');
const [first, second, warm] = ['sites/of/mine', 'second', 'warm'].map((name) => join(home, name)) as [
  string,
  string,
  string,
];
const build = (out: string, ...flags: string[]) => lectern(['build', '--content', content, '--out', out, ...flags]);
const buildElsewhere = (place: Record<string, string>) =>
  lectern(['build', '--content', content, '--out', second, '--force'], { env: { ...place, ...turned } });
const turned = { NODE_OPTIONS: `--import ${new URL('../support/turn-folders.mjs', import.meta.url).href}` };
let outcome: Outcome;

beforeAll(async () => {
  generateCorpus(content);
  for (const name of readdirSync(join(content, 'articles')).sort().slice(6)) rmSync(join(content, 'articles', name));
  addFiles();
  outcome = await build(first, '--force');
});

describe('a build', () => {
  test('closes with a line that counts articles, entities, mentions and quotes, and ends with 0', () => {
    expect(outcome.status, outcome.stdout + outcome.stderr).toBe(0);
    const line = outcome.stdout.split('\n').find((each) => /\b7 articles\b/.test(each)) ?? outcome.stdout;
    expect(line).toMatch(/\b7 articles\b.*\b53 entities\b.*\b\d+ mentions\b.*\b\d+ quotes\b/);
  });

  test('has the pages that every edition has', () => {
    const pages = ['', 'articles/', 'people/', 'organizations/', 'places/', 'documents/', 'events/', 'terms/'];
    pages.push('glossary/', 'quotes/', 'sources/', 'search/', 'about/');
    const files = [
      ...pages.map((page) => `${page}index.html`),
      '404.html',
      'favicon.svg',
      'feed.xml',
      'rss.xml',
      'sitemap-index.xml',
    ];
    expect(files.filter((file) => !existsSync(join(first, file)))).toEqual([]);
  });

  test('makes the folders above its output, and lets a web server of another user read it', () => {
    expect(statSync(first).mode & 0o055).toBe(0o055);
  });

  test('gives the same bytes in another time zone, language and order of files', async () => {
    const { status, stderr } = await buildElsewhere({
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    expect(status, stderr).toBe(0);
    expect(differences(first, second)).toEqual([]);
  });

  test('gives after a change what a build from nothing gives', async () => {
    const article = join(content, 'articles', 'article-02.md');
    writeFileSync(article, readFileSync(article, 'utf8').replace('title: ', 'title: Revised '));
    appendFileSync(article, '\nA last word on Velmora, added later.\n');
    const list = join(content, 'glossary/entities.json');
    writeFileSync(list, readFileSync(list, 'utf8').replace('Mira Kesten', 'Mirabel Kesten'));
    expect((await build(warm)).status).toBe(0);
    expect((await buildElsewhere({ TZ: 'Pacific/Pago_Pago', LANG: 'C', LC_ALL: 'C' })).status).toBe(0);
    expect(differences(warm, second)).toEqual([]);
    expect(differences(warm, first)).not.toEqual([]);
  });

  test('takes away the pages of an article that is gone', async () => {
    rmSync(join(content, 'articles', 'article-03.md'));
    expect(existsSync(join(warm, 'articles/article-03/index.html'))).toBe(true);
    expect((await build(warm)).status).toBe(0);
    expect(existsSync(join(warm, 'articles/article-03'))).toBe(false);
  });
});

describe('start', () => {
  test('builds, prints the address, and serves pages there and a proper 404', async () => {
    const { address, printed, end } = await startServer(['start', '--content', content, '--out', first, '--port', '0']);
    expect(printed).toMatch(/\d+ articles.*\d+ entities.*\d+ mentions.*\d+ quotes/);
    const home = await fetch(address);
    expect([home.status, home.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    const missing = await fetch(new URL('nowhere/', address));
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('<html');
    expect(await end()).toBe(0);
  });
});

describe('dev', () => {
  test('shows a change in an article and in the glossary at the next look', async () => {
    const { address, end } = await startServer(['dev', '--content', content, '--port', '0']);
    onTestFinished(() => void end());
    const page = new URL('articles/article-01/', address);
    const look = async () => (await fetch(page)).text();
    expect(await look()).not.toContain('A line that dev adds');
    const files = ['data/mentions.csv', 'data/articles/article-01/tei.xml', 'images/quay.svg'];
    const answers = await Promise.all(files.map((file) => fetch(new URL(file, address))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const report = await fetch(new URL('report/', address));
    expect([report.status, await report.text()]).toEqual([200, expect.stringContaining('class="report"')]);
    appendFileSync(join(content, 'articles/article-01.md'), '\nA line that dev adds on the Lantern Act.\n');
    await expect.poll(look, { timeout: 240_000 }).toContain('A line that dev adds');
    const list = join(content, 'glossary/entities.json');
    writeFileSync(list, readFileSync(list, 'utf8').replaceAll('A document of the', 'A much revised document of the'));
    await expect.poll(look, { timeout: 240_000 }).toContain('A much revised document of the');
  });
});

/** Files of each sort that a folder may hold more than one of, whose order must not matter. */
function addFiles(): void {
  const files = {
    'glossary/people/ida-irmak.md':
      '---\nname: Ida Irmak\nfamily: Irmak\naliases: [Warden]\n---\n\nWarden of the quay.\n',
    'glossary/people/ilker-irmak.md': '---\nname: İlker Irmak\nfamily: Irmak\naliases: [Warden]\n---\n\nAnother.\n',
    'glossary/ostrand.yaml': '- id: ostrand\n  kind: place\n  name: Östrand\n',
    'images/quay.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>\n',
    'articles/images/quay.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="3"/>\n',
    'articles/ilk.md':
      '---\ntitle: Iğdır and Östrand\ndate: 2015-01-05\n---\n\n![A quay](images/quay.svg)\n\nIrmak, the Warden, left Östrand.\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

/** Paths of files that only one of two folders has, or that differ between them. */
function differences(one: string, other: string): string[] {
  const paths = new Set([...filesOf(one), ...filesOf(other)]);
  return [...paths].filter((path) => {
    const files = [join(one, path), join(other, path)] as const;
    return !files.every((file) => existsSync(file)) || !readFileSync(files[0]).equals(readFileSync(files[1]));
  });
}
