import type { DatabaseSync } from 'node:sqlite';
import type { ServedLanguage } from '../../site/search/served-records.ts';

/**
 * Puts into a database what a server answers the search page from: the records of each language in a row, what each is
 * shown by, and an index of their words. The index keeps no texts of its own.
 */
export function writeSearchTables(database: DatabaseSync, languages: Iterable<ServedLanguage>): void {
  database.exec(`CREATE TABLE search_languages (bundle TEXT PRIMARY KEY, language TEXT, first INTEGER, records INTEGER, stamp TEXT);
    CREATE TABLE search_records (id INTEGER PRIMARY KEY, shown BLOB);
    CREATE VIRTUAL TABLE search_fts USING fts5 (about, words, content = '', tokenize = 'unicode61 remove_diacritics 2')`);
  const [language, shown, words] = [
    'INSERT INTO search_languages VALUES (?, ?, ?, ?, ?)',
    'INSERT INTO search_records VALUES (?, ?)',
    'INSERT INTO search_fts (rowid, about, words) VALUES (?, ?, ?)',
  ].map((sql) => database.prepare(sql));
  let first = 1;
  for (const { bundle, language: tag, count, records, stamp } of languages) {
    language?.run(bundle, tag, first, count, stamp);
    let id = first;
    for (const record of records) {
      shown?.run(id, record.shown);
      words?.run(id, record.about, record.words);
      id += 1;
    }
    first += count;
  }
  database.exec(`INSERT INTO search_fts (search_fts) VALUES ('optimize')`);
}
