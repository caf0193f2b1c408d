import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, expect, test } from 'vitest';
import { writeSearchTables } from '../../../src/cli/export/search-tables.ts';
import type { SearchRecord } from '../../../src/site/search/search-record.ts';
import { served, stampOf } from '../../../src/site/search/served-records.ts';
import { lectern, startServer } from '../../support/site.ts';

const home = mkdtempSync(join(tmpdir(), 'lectern-serve-'));
const [site, file] = [join(home, 'site'), join(home, 'edition.db')];
const records: SearchRecord[] = [
  {
    url: 'storm',
    language: 'en',
    meta: { title: 'Storm' },
    filters: {},
    stretches: [{ words: 'Ada Lund saw a storm.' }],
  },
];
const stamp = stampOf(records);

beforeAll(() => {
  const database = new DatabaseSync(file);
  const bundle = 'pagefind/';
  writeSearchTables(database, [{ bundle, language: 'en', count: 1, records: served(records), stamp }]);
  database.close();
  mkdirSync(join(site, bundle), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'Home');
  writeStamp(stamp);
});

test('serve answers the search from a database that it only reads, and the rest from the site', async () => {
  const before = readFileSync(file);
  const { address, end } = await startServer(['serve', '--db', file, '--out', site, '--content', home, '--port', '0']);
  expect(await (await fetch(address)).text()).toBe('Home');
  expect(await (await fetch(`${address}pagefind/find?words=storms`)).json()).toEqual([[0, expect.any(Number)]]);
  expect((await fetch(`${address}..%2fedition.db`)).status).toBe(404);
  expect(new URL(address).hostname).toBe('127.0.0.1');
  expect(await end()).toBe(0);
  expect(readFileSync(file)).toEqual(before);
});

test.each<[string, () => string, string]>([
  ['a database that isn’t there', () => join(home, 'none.db'), 'Unexpected absence of'],
  ['a file that is none', () => textFile(), 'expected a database of SQLite'],
  ['a database that was made for no search', () => emptyDatabase(), 'without records to search'],
  ['a site of other texts', () => databaseOfOthers(), 'which was made of other texts'],
])('serve refuses %s', async (_, database, sentence) => {
  const { status, stderr } = await lectern(['serve', '--db', database(), '--out', site, '--content', home]);
  expect(stderr).toContain(sentence);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(1);
});

function writeStamp(text: string): void {
  writeFileSync(join(site, 'pagefind/records.json'), JSON.stringify({ records: 1, stamp: text }));
}

function databaseOfOthers(): string {
  writeStamp('other');
  return file;
}

function textFile(): string {
  writeFileSync(join(home, 'text.db'), 'Ada Lund saw a storm, and wrote of it at some length.');
  return join(home, 'text.db');
}

function emptyDatabase(): string {
  const path = join(home, 'empty.db');
  new DatabaseSync(path).close();
  return path;
}
