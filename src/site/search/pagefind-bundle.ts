import { createIndex, type IndexFile } from 'pagefind';
import { isWithoutSpaces } from '../../model/search/without-spaces.ts';
import { filterFiles } from './filter-files.ts';
import { packed, unpacked } from './packed-file.ts';
import { asIndexed, bagPageOf, pageOf, type SearchRecord, textOf } from './search-record.ts';
import { hasOneStem, stemsIn } from './stems.ts';
import { type Counts, countsOf, type WordBag, wordBags, wordsOf } from './word-bags.ts';

/**
 * The files of a language's search, with two indexes of Pagefind's. The first knows which records have a word, and is all
 * that most searches load; the second, in `places/`, knows where, and is asked for phrases. Records have the same order in
 * both, and in the filters: it is what joins them. What a result shows is with the first alone.
 */
export async function pagefindBundle(records: SearchRecord[], language: string): Promise<BundleFile[]> {
  const indexed = records.map(asIndexed);
  const bags = await bagsOf(
    records.map((record) => countsOf(textOf(record))),
    language,
  );
  const words = await indexOf(
    language,
    indexed.map((record, at) => ({ url: record.url, content: bagPageOf(record, bags[at] ?? []) })),
  );
  const places = await indexOf(
    language,
    indexed.map((record) => ({ url: record.url, content: pageOf(record) })),
  );
  const texts = new Map(
    places
      .filter(isFragment)
      .map(({ content }) => recordIn(content))
      .map((one) => [one.url, one]),
  );
  const given = new Map(records.map((record) => [record.url, record]));
  const shown = ({ path, content }: IndexFile) => {
    const record = { ...recordIn(content), ...texts.get(recordIn(content).url) };
    return { path, content: packed(JSON.stringify(printed(record, given.get(record.url)))) };
  };
  return [
    ...words.filter(isOfIndex).map(renamed),
    ...words.filter(isFragment).map(shown),
    ...numbered(places)
      .filter(isOfIndex)
      .map(renamed)
      .filter(({ path }) => path !== engine)
      .map(inPlaces),
    ...filterFiles(records),
  ];
}

/** What a result shows of a record: as Pagefind keeps it, with its filters, and its words and fields as they were given. */
function printed(kept: PackedRecord, record: SearchRecord | undefined): PackedRecord {
  if (!record) return kept;
  const { filters, meta, language } = record;
  const own = { ...kept, filters, meta: { ...kept.meta, ...meta } };
  return isWithoutSpaces(language) ? own : { ...own, content: textOf(record).trim().split(/\s+/).join(' ') };
}

/** Pagefind itself gives the stems: with another stemmer, words on which the two differ would not be found. */
async function bagsOf(texts: Counts[], language: string): Promise<WordBag[]> {
  const words = wordsOf(texts).filter(hasOneStem);
  const content = `<html lang="${language}"><body>${words.join(' ')}</body></html>`;
  const files = await indexOf(language, [{ url: 'words', content }]);
  const parts = files.filter(({ path }) => path.startsWith('index/')).map(({ content }) => content);
  return wordBags(texts, stemsIn(parts, words));
}

/**
 * How many word positions Pagefind puts into one file of its index. With fewer, a search fetches less data of other words.
 * Pagefind’s process reads it from its environment; its default is 20,000.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '4000';

async function indexOf(language: string, pages: { url: string; content: string }[]): Promise<IndexFile[]> {
  const index = checked(await createIndex({ forceLanguage: language })).index;
  if (!index) throw new Error('Unexpected answer of Pagefind, expected an index');
  // One after the other: the order of records is that of results, and decides the names of files.
  for (const page of pages) checked(await index.addHTMLFile(page));
  const { files } = checked(await index.getFiles());
  // Pagefind's process keeps each index with all its texts for as long as it runs.
  await index.deleteIndex();
  const hasOwn = files.some(({ path }) => path.startsWith('wasm.') && path !== unknown);
  return files.filter(({ path }) => !(path === unknown && hasOwn));
}

/** For languages whose word forms Pagefind doesn't know. */
const unknown = 'wasm.unknown.pagefind';

/** What of Pagefind's own files a search loads; its scripts and ready-made interfaces stay out. */
function isOfIndex({ path }: IndexFile): boolean {
  return /^(?:wasm\..*|.*\.pf_meta|index\/.*)$/.test(path);
}

/** The two files that a search begins with, under names that it knows beforehand. */
function renamed({ path, content }: IndexFile): BundleFile {
  if (path.startsWith('wasm.')) return { path: engine, content };
  return { path: path.endsWith('.pf_meta') ? 'index.pf_meta' : path, content };
}

const engine = 'wasm.pagefind';

function inPlaces({ path, content }: BundleFile): BundleFile {
  return { path: `places/${path}`, content };
}

function isFragment({ path }: IndexFile): boolean {
  return path.startsWith('fragment/');
}

/** A record as Pagefind keeps it. */
function recordIn(fragment: Uint8Array): PackedRecord {
  return JSON.parse(unpacked(fragment).toString());
}

/**
 * An index whose records are never shown by it: in its table of contents they have numbers of as many letters instead of
 * the names of their files, which are random, and weigh more than all else that is in the table.
 */
function numbered(files: IndexFile[]): IndexFile[] {
  const names = files.filter(isFragment).map(({ path }) => path.slice('fragment/'.length, -'.pf_fragment'.length));
  const numbers = new Map(names.map((name, at) => [name, String(at).padStart(name.length, '0')]));
  const [language = ''] = names[0]?.split('_') ?? [];
  return files.map(({ path, content }) => {
    if (!path.endsWith('.pf_meta')) return { path, content };
    const [opening = '', ...rest] = unpacked(content).toString('latin1').split(`${language}_`);
    const withNumbers = rest.map((piece) => {
      const [digits = ''] = /^[0-9a-f]*/.exec(piece) ?? [];
      const name = `${language}_${digits}`;
      return (numbers.get(name) ?? name) + piece.slice(digits.length);
    });
    return { path, content: packed(Buffer.from(opening + withNumbers.join(''), 'latin1')) };
  });
}

function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Unexpected refusal of a search record: ${answer.errors.join('; ')}`);
  return answer;
}

/** A file below the bundle's folder. */
export interface BundleFile {
  path: string;
  content: string | Uint8Array;
}

interface PackedRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
