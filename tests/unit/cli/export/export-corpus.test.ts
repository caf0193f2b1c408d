import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, test } from 'vitest';
import { removeContent, writeContent } from '../../../support/content-folder.ts';
import { lectern } from '../../../support/site.ts';

const folder = writeContent({
  'edition/articles/quay.md':
    '---\ntitle: The quay\ndate: 1845~\nauthors: [Ada Lund]\n---\n\n“Zoë’s quay is full,” Mina Okafor said of Zoë Åberg’s ship [@log].\n',
  'edition/articles/cafe.md': '---\ntitle: A café\n---\n\nMina Okafor slept.\n',
  'edition/glossary/people/mina-okafor.md': '---\nname: Mina Okafor\nfamily: Okafor\nsummary: A pilot.\n---\n',
  'edition/references.yaml': '- {id: log, type: book, title: The log}\n',
  'broken/articles/quay.md': '---\ndate: soon\n---\n\nIt rained.\n',
});
afterAll(() => removeContent(folder));

const exporting = (...flags: string[]) => lectern(['export', '--content', join(folder, 'edition'), ...flags]);

describe('export --sqlite', () => {
  const file = join(folder, 'edition.db');

  test('writes tables that are joined by their keys and searched without accents', async () => {
    const { stderr, status } = await exporting('--sqlite', file);
    expect(stderr).toContain('2 articles, 1 entities, 1 works, 2 mentions, 1 quotes, 1 citations');
    expect(status).toBe(0);
    const database = new DatabaseSync(file, { readOnly: true });
    const one = (sql: string) => ({ ...database.prepare(sql).get() });
    expect(one("SELECT rowid FROM quotes_fts WHERE quotes_fts MATCH 'zoe'")).toEqual({ rowid: 1 });
    expect(
      one(
        'SELECT name, quotes.words FROM quotes JOIN entities ON speaker_id = entities.id JOIN articles ON article = slug',
      ),
    ).toEqual({ name: 'Mina Okafor', words: '“Zoë’s quay is full,”' });
    expect(one("SELECT first_day, last_day, date, authors FROM articles WHERE slug = 'quay'")).toEqual({
      first_day: '1845-01-01',
      last_day: '1845-12-31',
      date: '1845~',
      authors: 'Ada Lund',
    });
    expect(
      one(
        'SELECT substr(text, start + 1, "end" - start) AS words FROM mentions JOIN articles ON article = slug LIMIT 1',
      ),
    ).toEqual({ words: 'Mina Okafor' });
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    database.close();
  });

  test('replaces no file unless it is told to, and leaves nothing where it can’t write', async () => {
    const before = readFileSync(file);
    expect(await exporting('--sqlite', file)).toMatchObject({ status: 1, stderr: expect.stringContaining('--force') });
    expect(readFileSync(file)).toEqual(before);
    expect(await exporting('--sqlite', file, '--force')).toMatchObject({ status: 0 });
    const nowhere = await exporting('--sqlite', join(folder, 'none/edition.db'));
    expect(nowhere).toMatchObject({ status: 1, stderr: expect.stringContaining('expected a file in a folder') });
    expect(readdirSync(folder).filter((name) => name.includes('.db.'))).toEqual([]);
  });
});

test('export of content with errors tells them and writes nothing', async () => {
  const file = join(folder, 'broken.db');
  const { stderr, status } = await lectern(['export', '--content', join(folder, 'broken'), '--sqlite', file]);
  expect([status, existsSync(file)]).toEqual([1, false]);
  expect(stderr).toContain('Unexpected `soon`');
});

test('export --parquet writes a file for each table, whole numbers as such and what isn’t known as null', async () => {
  await exporting('--parquet', join(folder, 'parquet'));
  expect(readdirSync(join(folder, 'parquet'))).toHaveLength(7);
  const bytes = readFileSync(join(folder, 'parquet/quotes.parquet'));
  const rows = await parquetReadObjects({
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  });
  expect(rows).toMatchObject([{ speaker_id: 'mina-okafor', start: 0, addressee: null }]);
});

test.each(['opensearch', 'meilisearch'])(
  'export --%s writes a line a document, with keys that it allows',
  async (engine) => {
    await exporting(`--${engine}`, join(folder, engine));
    const name = engine === 'opensearch' ? 'articles.bulk.ndjson' : 'articles.ndjson';
    const lines = readFileSync(join(folder, engine, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const documents = lines.filter(({ index }) => index === undefined);
    expect(documents.map(({ slug }) => slug)).toEqual(['quay', 'cafe']);
    expect(documents.every(({ key }) => /^[\w-]{1,511}$/.test(key))).toBe(true);
    if (engine === 'opensearch') expect(lines[0]).toEqual({ index: { _index: 'lectern-articles', _id: 'quay' } });
    expect((await exporting(`--${engine}`, join(folder, engine))).stderr).toContain('--force replaces it');
  },
);
