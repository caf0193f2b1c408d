import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeSearchTables } from '../../../../src/cli/export/search-tables.ts';
import { type Engine, openEngine } from '../../../../src/client/search/index/engine.ts';
import { serveSite } from '../../../../src/site/build/serve.ts';
import { answerSearch } from '../../../../src/site/search/answer-search.ts';
import { filterFiles } from '../../../../src/site/search/filter-files.ts';
import type { SearchRecord } from '../../../../src/site/search/search-record.ts';
import { served, stampOf } from '../../../../src/site/search/served-records.ts';

const records = {
  'pagefind/': [
    article('storm', '2019', 'The keeper spoke of the coming storm. A storm came, and the storm stayed.'),
    article('calm', '2018', 'The calm before it: no storm, and the keepers slept. Éteint was the light.'),
    article('port', '2018', 'Boats of the port d’Östby, d’une île, and twenty-two nets.'),
    { ...article('keeper', '', 'Whoever keeps a lighthouse.'), filters: { kind: ['term'], 'named-00': ['keeper'] } },
  ],
  'pagefind/ja/': [{ ...article('minato', '2020', '港の灯台は古い。'), language: 'ja' }],
};
let server: Server;
let address: string;
let engine: Engine;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-served-'));
  const database = new DatabaseSync(':memory:');
  const languages = Object.entries(records).map(([bundle, own]) => {
    for (const { path, content } of filterFiles(own)) {
      mkdirSync(join(folder, bundle, path, '..'), { recursive: true });
      writeFileSync(join(folder, bundle, path), content);
    }
    writeFileSync(join(folder, bundle, 'records.json'), JSON.stringify({ records: own.length }));
    const language = bundle === 'pagefind/' ? 'en' : 'ja';
    return { bundle, language, count: own.length, records: served(own), stamp: stampOf(own) };
  });
  writeSearchTables(database, languages);
  ({ server, address } = await serveSite(folder, '/edition/', { port: 0, answer: answerSearch(database) }));
  vi.stubGlobal('location', { href: `${address}search/` });
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (path: string) => fetch(new URL(path, address)));
  engine = await openEngine('/edition/', Object.keys(records), true);
});

afterAll(() => {
  vi.unstubAllGlobals();
  server.close();
});

describe('a server answers the search page', () => {
  test('with records that have all words or forms of them, best first', async () => {
    expect(await urls({ text: 'storm' })).toEqual(['storm', 'calm']);
    expect(await urls({ text: 'keeper storms' })).toEqual(['storm', 'calm']);
    expect(await urls({ text: 'ÉTEINT' })).toEqual(['calm']);
    expect(await urls({ text: "l'ostby" })).toEqual(['port']);
    expect(await urls({ text: 'twenty-two' })).toEqual(['port']);
    expect(await urls({ text: 'st' })).toEqual([]);
  });

  test('with words in a row, and with words that no spaces part', async () => {
    expect(await urls({ text: null, phrases: ['coming storm'] })).toEqual(['storm']);
    expect(await urls({ text: null, phrases: ['storm coming'] })).toEqual([]);
    expect(await urls({ text: 'keeper', phrases: ['no storm'] })).toEqual(['calm']);
    expect(await urls({ text: '灯台' })).toEqual(['minato']);
  });

  test('with what the site’s own filters leave, articles first, and with their counts', async () => {
    expect(await urls({ text: null })).toEqual(['storm', 'minato', 'calm', 'port', 'keeper']);
    expect(await urls({ text: null, filters: [{ any: [{ year: '2018' }] }] })).toEqual(['calm', 'port']);
    const hits = await engine.search({ text: 'storm' });
    expect(hits.map(({ isArticle }) => isArticle)).toEqual([true, true]);
    expect(await engine.counts(hits, ['year'])).toEqual({ year: { 2018: 1, 2019: 1 } });
  });

  test('with what a result shows, each stretch at its first word', async () => {
    const [hit] = await engine.search({ text: 'calm' });
    expect(await hit?.fragment()).toEqual({
      url: 'calm',
      content: 'The calm before it: no storm, and the keepers slept. Éteint was the light.',
      meta: { title: 'calm' },
      filters: { kind: ['article'], year: ['2018'] },
      anchors: [
        { id: 'cast', title: '[[],[]]', location: 0 },
        { id: 'p-1', title: '', location: 0 },
      ],
    });
  });

  test.each([
    '"',
    '""',
    'a"b',
    '*',
    'storm*',
    'NEAR(storm keeper)',
    'storm AND',
    'OR',
    '-storm',
    'about:storm',
    '^storm',
    '(',
    '\0',
    '%',
    '😀',
    '…',
    "'; DROP TABLE search_records; --",
    '\\',
    'storm"*',
  ])('with a list whatever is typed: %j', async (text) => {
    for (const asked of [new URLSearchParams({ words: text }), new URLSearchParams({ phrase: text })]) {
      const response = await fetch(`/edition/pagefind/find?${asked}`);
      expect(response.status).toBe(200);
      expect(await response.json()).toBeInstanceOf(Array);
    }
  });

  test.each([
    ['find', 400],
    [`find?words=${'a'.repeat(401)}`, 400],
    ['record', 400],
    ['record?number=4', 400],
    ['record?number=-1', 400],
    ['record?number=1e1', 400],
    ['../../package.json', 404],
    ['..%2f..%2f..%2fetc/passwd', 404],
    ['fr/find?words=storm', 404],
  ])('with a refusal of %s', async (path, status) => {
    expect((await fetch(`/edition/pagefind/${path}`)).status).toBe(status);
  });
});

async function urls(wanted: Parameters<Engine['search']>[0]): Promise<string[]> {
  const hits = await engine.search(wanted);
  return Promise.all(hits.map(async (hit) => (await hit.fragment()).url));
}

function article(url: string, year: string, words: string): SearchRecord {
  const stretches = [
    { words: '', anchor: 'cast', facts: '[[],[]]' },
    { words, anchor: 'p-1' },
  ];
  return { url, language: 'en', meta: { title: url }, filters: { kind: ['article'], year: [year] }, stretches };
}
