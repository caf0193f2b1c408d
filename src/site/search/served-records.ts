import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { isWithoutSpaces } from '../../model/search/without-spaces.ts';
import type { Edition } from '../edition/edition.ts';
import { bundleOf, languagesOf } from './search-bundles.ts';
import { asIndexed, type SearchRecord, textOf } from './search-record.ts';

/** A language's records as a database holds them, where a server answers the search. */
export interface ServedLanguage {
  /** The folder of its filters below the base path, such as `pagefind/de/`. */
  bundle: string;
  language: string;
  /** How many records there are. */
  count: number;
  /** Made one by one, as they are written. */
  records: Iterable<ServedRecord>;
  /** Tells whether a site and a database were made of the same records. */
  stamp: string;
}

export interface ServedRecord {
  /** What it is found by: what is said of it, and its words. */
  about: string;
  words: string;
  /** What a result shows of it, JSON packed by gzip. */
  shown: Uint8Array;
}

/** The records of all languages, in the order in which filters count them. */
export function servedLanguages(edition: Edition, recordsOf: (language: string) => SearchRecord[]): ServedLanguage[] {
  return languagesOf(edition).map((language) => {
    const records = recordsOf(language);
    const bundle = bundleOf(language, edition);
    return { bundle, language, count: records.length, records: served(records), stamp: stampOf(records) };
  });
}

/** A digest of which records there are, and of all that the site has of them beside the database. */
export function stampOf(records: readonly SearchRecord[]): string {
  const hash = createHash('sha256');
  for (const { url, filters } of records) hash.update(JSON.stringify([url, filters]));
  return hash.digest('hex');
}

export function* served(records: Iterable<SearchRecord>): Generator<ServedRecord> {
  for (const record of records) yield servedRecord(record);
}

function servedRecord(record: SearchRecord): ServedRecord {
  const { meta, language } = asIndexed(record);
  const about = Object.values(meta).join(' ');
  return {
    about: apart(about, language).join(' '),
    words: apart(textOf(asIndexed(record)), language).join(' '),
    shown: gzipSync(JSON.stringify(shownOf(record)), { level: 6 }),
  };
}

/** The words of a text, punctuation with them; where no spaces part them, as the language's own rules do. */
export function apart(text: string, language: string): string[] {
  if (!isWithoutSpaces(language)) return text.split(/\s+/).filter((word) => word !== '');
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].map(({ segment }) => segment).filter((word) => word.trim() !== '');
}

/** A record as the search page reads it: all its words, and where among them each stretch begins. */
function shownOf({ url, language, meta, filters, stretches }: SearchRecord) {
  const words: string[] = [];
  const anchors: { id: string; title: string; location: number }[] = [];
  for (const { words: text, anchor, facts = '' } of stretches) {
    if (anchor) anchors.push({ id: anchor, title: facts, location: words.length });
    words.push(...apart(text, language));
  }
  return { url, content: words.join(isWithoutSpaces(language) ? '\u200b' : ' '), meta, filters, anchors };
}
