import { type Row, toJsonLines } from '../tables.ts';
import { numberColumns, type Table } from './corpus-tables.ts';

/** Files that a search engine takes in, by name. */
export type Feed = Record<string, string>;

/**
 * The corpus for OpenSearch: for articles, entries and quotations the body of a `_bulk` request, and what the index is made
 * with before. Letter case and accents are folded.
 * @see https://docs.opensearch.org/latest/api-reference/document-apis/bulk/
 */
export function openSearchFeed(tables: readonly Table[]): Feed {
  return Object.fromEntries(
    searched(tables).flatMap(({ name, columns, words, documents }) => {
      const properties = Object.fromEntries(columns.map((column) => [column, fieldOf(column, words)]));
      const lines = documents.flatMap((one) => [{ index: { _index: `lectern-${name}`, _id: one.key } }, one]);
      return [
        [`${name}.index.json`, pretty({ settings: { analysis }, mappings: { properties } })],
        [`${name}.bulk.ndjson`, toJsonLines(lines)],
      ];
    }),
  );
}

/**
 * The corpus for Meilisearch: for articles, entries and quotations the documents, a line each, and the settings that the
 * index needs before them. `key` is the primary key.
 * @see https://www.meilisearch.com/docs/reference/api/settings
 */
export function meilisearchFeed(tables: readonly Table[]): Feed {
  return Object.fromEntries(
    searched(tables).flatMap(({ name, columns, words, documents }) => {
      const filterableAttributes = columns.filter((column) => !long.has(column));
      const sortableAttributes = columns.filter((column) => numberColumns.has(column) || /(?:date|_day)$/.test(column));
      const settings = { searchableAttributes: words, filterableAttributes, sortableAttributes };
      return [
        [`${name}.settings.json`, pretty(settings)],
        [`${name}.ndjson`, toJsonLines(documents)],
      ];
    }),
  );
}

/**
 * The tables that are searched, with the columns whose words are, and the key of a row: addresses have only signs that both
 * engines allow in one.
 */
const indexes = [
  { name: 'articles', words: ['title', 'text', 'summary', 'authors'], keyOf: ({ slug }: Row) => slug },
  { name: 'entities', words: ['name', 'aliases', 'summary'], keyOf: ({ id }: Row) => id },
  { name: 'quotes', words: ['words', 'speaker', 'others'], keyOf: ({ article, id }: Row) => `${article}_${id}` },
] as const;

/** Columns of whole sentences, which nobody filters by. */
const long: ReadonlySet<string> = new Set(['text', 'summary', 'words']);

function searched(tables: readonly Table[]): Searched[] {
  return indexes.flatMap(({ name, words, keyOf }) => {
    const table = tables.find((one) => one.name === name);
    if (!table) return [];
    const documents = table.rows.map((row) => ({ key: String(keyOf(row)), ...row }));
    return [{ name, words, columns: table.columns, documents }];
  });
}

/** How OpenSearch reads a column; what is too long to be looked up as a whole isn’t. */
function fieldOf(column: string, words: readonly string[]): object {
  if (words.includes(column)) return { type: 'text' };
  return numberColumns.has(column) ? { type: 'integer' } : { type: 'keyword', ignore_above: 1000 };
}

const analysis = {
  analyzer: { default: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'asciifolding'] } },
};

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

interface Searched {
  name: string;
  columns: readonly string[];
  words: readonly string[];
  documents: ({ key: string } & Row)[];
}
