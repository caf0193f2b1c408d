import { existsSync, renameSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { numberColumns, type Table, type TableName } from '../../export/corpus/corpus-tables.ts';
import type { ServedLanguage } from '../../site/search/served-records.ts';
import { writeSearchTables } from './search-tables.ts';

/**
 * Writes the tables into an SQLite database, with keys, indexes and full-text search that folds accents (FTS5). It is made
 * under another name and takes the file’s own when it is whole.
 * @param searched What a server answers the search page from, where one does.
 * @throws Node's error where it can't be written, `ERR_UNKNOWN_BUILTIN_MODULE` where Node is older than 22.13.
 */
export async function writeSqlite(
  file: string,
  tables: readonly Table[],
  searched: Iterable<ServedLanguage> | undefined,
): Promise<void> {
  const { DatabaseSync } = await import('node:sqlite');
  const fresh = `${file}.${process.pid}`;
  try {
    const database = new DatabaseSync(fresh, { enableForeignKeyConstraints: false });
    try {
      database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
      fill(database, tables);
      if (searched) writeSearchTables(database, searched);
      database.exec('COMMIT');
    } finally {
      database.close();
    }
    renameSync(fresh, file);
  } finally {
    if (existsSync(fresh)) rmSync(fresh, { force: true });
  }
}

function fill(database: DatabaseSync, tables: readonly Table[]): void {
  for (const table of tables) {
    database.exec(definitionOf(table));
    const insert = database.prepare(
      `INSERT INTO ${quoted(table.name)} VALUES (${table.columns.map(() => '?').join(', ')})`,
    );
    for (const row of table.rows) insert.run(...table.columns.map((column) => row[column] ?? null));
  }
  for (const [table, column] of indexed) database.exec(`CREATE INDEX "${table}_${column}" ON ${table} ("${column}")`);
  for (const [table, columns] of searched) database.exec(searchOf(table, columns));
}

function definitionOf({ name, columns }: Table): string {
  const typed = columns.map((column) => `${quoted(column)} ${numberColumns.has(column) ? 'INTEGER' : 'TEXT'}`);
  return `CREATE TABLE ${quoted(name)} (${[...typed, ...(constraints[name] ?? [])].join(', ')})`;
}

/**
 * What SQLite, and programs that show a database, should know of a table. A citation’s `work` is a key of `works` or the id
 * of a document among `entities`.
 */
const constraints: Partial<Record<TableName, string[]>> = {
  articles: ['PRIMARY KEY (slug)'],
  entities: ['PRIMARY KEY (id)'],
  works: ['PRIMARY KEY (key)'],
  mentions: ['FOREIGN KEY (article) REFERENCES articles (slug)', 'FOREIGN KEY (entity) REFERENCES entities (id)'],
  quotes: [
    'PRIMARY KEY (article, id)',
    'FOREIGN KEY (article) REFERENCES articles (slug)',
    'FOREIGN KEY (speaker_id) REFERENCES entities (id)',
  ],
  citations: ['FOREIGN KEY (article) REFERENCES articles (slug)'],
};

const indexed: [TableName, string][] = [
  ['articles', 'first_day'],
  ['mentions', 'entity'],
  ['mentions', 'article'],
  ['quotes', 'speaker_id'],
  ['quotes', 'speaker'],
  ['quotes', 'date'],
  ['citations', 'work'],
];

const searched: [TableName, string[]][] = [
  ['articles', ['title', 'text']],
  ['entities', ['name', 'aliases', 'summary']],
  ['quotes', ['words', 'speaker']],
];

/** Full-text search over columns of a table, which keeps the words: `articles_fts` and so on. */
function searchOf(table: TableName, columns: string[]): string {
  const index = `${table}_fts`;
  return `CREATE VIRTUAL TABLE ${index} USING fts5 (${columns.join(', ')}, content = '${table}', tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO ${index} (${index}) VALUES ('rebuild')`;
}

function quoted(name: string): string {
  return `"${name}"`;
}
