import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeEditedEdition } from '../support/edited-edition.ts';
import { filesOf, lectern } from '../support/site.ts';

const home = mkdtempSync(join(tmpdir(), 'lectern-exports-'));
const [content, out] = [join(home, 'content'), join(home, 'site')];

beforeAll(async () => {
  writeEditedEdition(content);
  appendFileSync(join(content, 'site.yaml'), 'exports: [csv, annotations]\n');
  const { status, stdout, stderr } = await lectern(['build', '--content', content, '--out', out, '--force']);
  expect(status, stdout + stderr).toBe(0);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

test('an edition has the data files that it asks for, the text with its annotations, and each table in some form', () => {
  const ofArticles = filesOf(join(out, 'data/articles')).map((file) => file.split('/')[1]);
  expect([...new Set(ofArticles)].sort()).toEqual(['annotations.jsonld', 'text.txt']);
  expect(filesOf(join(out, 'data')).filter((file) => !file.startsWith('articles/'))).toEqual([
    'manifest.json',
    'mentions.csv',
    'mentions.jsonl.gz',
    'quotes.csv',
    'quotes.jsonl.gz',
    'references.bib',
    'references.json',
  ]);
});

test('a compressed table has a row for each row of the plain one', () => {
  const rows = gunzipSync(readFileSync(join(out, 'data/quotes.jsonl.gz')))
    .toString()
    .trimEnd()
    .split('\n');
  const lines = readFileSync(join(out, 'data/quotes.csv'), 'utf8').trimEnd().split(/\r?\n/);
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.length).toBe(lines.length - 1);
});

test('pages offer what there is and nothing else', () => {
  const article = readFileSync(join(out, 'articles/ferries/index.html'), 'utf8');
  expect(article).toContain('/data/articles/ferries/annotations.jsonld');
  expect(article).not.toContain('tei.xml');
  expect(readFileSync(join(out, 'about/index.html'), 'utf8')).toContain('/data/mentions.jsonl.gz');
});
