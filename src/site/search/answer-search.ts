import type { DatabaseSync } from 'node:sqlite';
import { withoutElidedArticles } from '../../model/search/elided-article.ts';
import { apart } from './served-records.ts';

/** What a server answers to a question of the search page. */
export interface Answer {
  status: number;
  /** JSON, packed by gzip where that is said; a sentence where the status is no 200. */
  body: string | Uint8Array;
  isPacked?: boolean;
}

/** A language of a database, with the place of its records among all. */
export interface KnownLanguage {
  bundle: string;
  language: string;
  first: number;
  records: number;
  stamp: string;
}

/** The languages that a database can be searched in; none where it was made without them. */
export function languagesIn(database: DatabaseSync): KnownLanguage[] {
  const has = database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'search_languages'`).get();
  if (!has) return [];
  return database.prepare('SELECT * FROM search_languages ORDER BY first').all() as unknown as KnownLanguage[];
}

/**
 * Answers what the search page asks of a database: which records have words (`find?words=`) or words in a row
 * (`find?phrase=`), best first, and what a record is shown by (`record?number=`).
 * @returns A function from the path below the base path and what follows its question mark; undefined for all else.
 */
export function answerSearch(database: DatabaseSync): (path: string, asked: URLSearchParams) => Answer | undefined {
  const languages = new Map(languagesIn(database).map((one) => [one.bundle, one]));
  const find = database.prepare(
    `SELECT rowid - ?1, round(-bm25(search_fts, 8, 1), 3) AS score FROM search_fts
     WHERE search_fts MATCH ?2 AND rowid BETWEEN ?1 AND ?3 ORDER BY score DESC, rowid`,
  );
  find.setReturnArrays(true);
  const show = database.prepare('SELECT shown FROM search_records WHERE id = ?');
  return (path, asked) => {
    const [, bundle = '', what] = /^(.*\/)(find|record)$/.exec(path) ?? [];
    const language = languages.get(bundle);
    if (!language) return undefined;
    try {
      return what === 'find' ? found(language, asked) : shown(language, asked);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SQLITE_ERROR') throw error;
      return { status: 500, body: 'The database can’t be read' };
    }
  };

  function found({ language, first, records }: KnownLanguage, asked: URLSearchParams): Answer {
    const [words, phrase] = [asked.get('words'), asked.get('phrase')];
    const text = words ?? phrase;
    if (text === null) return refused('Unexpected question without `words` and `phrase`, expected one of them');
    if (text.length > longest)
      return refused(`Unexpected question of ${text.length} letters, expected ${longest} at most`);
    const sought = words === null ? rowOf(text, language) : allOf(text, language);
    if (sought === '') return { status: 200, body: '[]' };
    return { status: 200, body: JSON.stringify(find.all(first, sought, first + records - 1)) };
  }

  function shown({ first, records }: KnownLanguage, asked: URLSearchParams): Answer {
    const number = /^\d{1,9}$/.test(asked.get('number') ?? '') ? Number(asked.get('number')) : records;
    const row = number < records ? show.get(first + number) : undefined;
    if (!row) return refused('Unexpected number of a record, expected one that there is');
    return { status: 200, body: row.shown as Uint8Array, isPacked: true };
  }
}

/** In UTF-16 code units. */
const longest = 400;

/** Records that have all words of a text, each also in longer forms and in its singular, as the search page marks them. */
function allOf(text: string, language: string): string {
  return wordsIn(text, language)
    .map((word) => {
      const singular = word.length > 3 ? word.replace(/(?:es|s)$/i, '') : word;
      const forms = word.length > 2 ? `${quoted(word)} *` : quoted(word);
      return singular === word ? forms : `(${forms} OR ${quoted(singular)})`;
    })
    .join(' AND ');
}

function rowOf(text: string, language: string): string {
  const words = wordsIn(text, language);
  return words.length === 0 ? '' : quoted(words.join(' '));
}

/** The words of a question that have a letter or a digit. */
function wordsIn(text: string, language: string): string[] {
  return apart(withoutElidedArticles(text), language).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A string of FTS5, which means nothing but its words. @see https://www.sqlite.org/fts5.html#fts5_strings */
function quoted(words: string): string {
  return `"${words.replaceAll('\0', ' ').replaceAll('"', '""')}"`;
}

function refused(sentence: string): Answer {
  return { status: 400, body: sentence };
}
