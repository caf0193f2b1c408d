import { hasWords } from '../text/locations.ts';
import type { Fragment } from '../text/passages.ts';
import { fetched } from './fetched.ts';
import { once, onceEach } from './once.ts';
import { unpacked } from './packed-file.ts';
import { startPagefind } from './pagefind-engine.ts';
import { type Filter, passing, recordFilters } from './record-filters.ts';
import { servedIndex } from './served-index.ts';
import { type ScoredRecord, wordIndex } from './word-index.ts';

/** One record that was found. */
export interface Hit {
  id: string;
  /** Whether it is an article, not an entry of the glossary. */
  isArticle: boolean;
  /** The share of records before it: articles come first, the newest of them first. */
  age: number;
  /** What a result shows of it, fetched at the first call. */
  fragment(): Promise<Fragment>;
}

/** What records must have. */
export interface Wanted {
  /** Words that all hits have; null for all that the rest leaves. */
  text: string | null;
  /** Words that all hits have one after the other; where they stand is loaded by the first search for one. */
  phrases?: string[];
  filters?: Filter[];
}

export interface Engine {
  /** Loads what a search for words and phrases needs. */
  load(wanted: Wanted): Promise<void>;
  /** Best first; where no words tell which are best, articles, newest first, before entries. */
  search(wanted: Wanted): Promise<Hit[]>;
  /** How many of the hits have each value of filters. */
  counts(hits: Hit[], filters: string[]): Promise<Record<string, Record<string, number>>>;
}

/**
 * Opens the bundles of all languages, the edition's own first, as `src/site/search/pagefind-bundle.ts` writes them.
 * @param isServed Whether a server knows their words, and the bundles have filters alone.
 * @throws {Error} where they aren't there, as while the site is served to its authors.
 */
export async function openEngine(base: string, bundles: string[], isServed = false): Promise<Engine> {
  const open = isServed ? openServed : openLanguage;
  const languages = await Promise.all(bundles.map((bundle) => open(base, bundle)));
  return {
    async load({ text, phrases = [] }) {
      const loading = languages.flatMap(({ words, places }) => [
        words.load(text ?? ''),
        ...phrases.map(async (phrase) => (await places()).load(phrase)),
      ]);
      await Promise.all(loading);
    },
    async search(wanted) {
      const found = await Promise.all(languages.map((language) => searched(language, wanted)));
      const inOrder = found.length > 1 ? found.flat().sort((a, b) => b.score - a.score) : found.flat();
      return inOrder.map(({ language, record }) => hitOf(language, record));
    },
    async counts(hits, filters) {
      const ids = new Set(hits.map(({ id }) => id));
      const sums: Record<string, Record<string, number>> = Object.create(null);
      for (const language of languages) {
        const records = new Set(language.words.names.keys().filter((record) => ids.has(idOf(language, record))));
        for (const filter of filters) {
          const own = Object.entries(await language.filters.counts(filter, records));
          // Values are words of the edition, such as a publication’s name.
          const sum = sums[filter] ?? Object.create(null);
          sums[filter] = sum;
          for (const [value, count] of own) sum[value] = (sum[value] ?? 0) + count;
        }
      }
      return sums;
    },
  };
}

/** The records of a language that have all that is wanted. */
async function searched(language: Language, { text, phrases = [], filters = [] }: Wanted): Promise<Found[]> {
  const { words, places } = language;
  const [isWanted, ...rows] = await Promise.all([
    passing(filters, language.filters),
    ...phrases.map(async (phrase) => (await places()).search(phrase, true)),
  ]);
  const all = text === null ? (rows[0] ?? newestFirst(words.names)) : await words.search(text, false);
  const having = rows.map((row) => new Set(row.map(({ record }) => record)));
  const found = all.filter(({ record }) => isWanted(record) && having.every((records) => records.has(record)));
  const isThere = text === null || (await hasAny(language, found.slice(0, sample), text));
  return isThere ? found.map(({ record, score }) => ({ language, record, score })) : [];
}

/** How many of the best records tell whether any has a word. */
const sample = 24;

/**
 * Whether one of some records has any word of a text. For a word that it lacks, the index finds words with the same
 * beginning, and thousands of records with them.
 */
async function hasAny({ words, fragment }: Language, records: ScoredRecord[], text: string): Promise<boolean> {
  const asked = { words: [text], phrases: [] };
  const has = async ({ record }: ScoredRecord) => hasWords(await fragment(words.names[record] ?? ''), asked);
  const [best, ...others] = records;
  return best !== undefined && ((await has(best)) || (await Promise.all(others.map(has))).some(Boolean));
}

function newestFirst(names: string[]): ScoredRecord[] {
  return names.map((_, record) => ({ record, score: -record / names.length }));
}

/** A language's index of which records have a word, and, opened when it is needed, of where they have it. */
async function openLanguage(base: string, bundle: string) {
  const folder = new URL(base + bundle, location.href).pathname;
  const tag = bundle.split('/')[1] || document.documentElement.lang;
  const filters = recordFilters(folder);
  // Under the same name a later edition has others: what lies in a cache may not fit the parts there are.
  const contentsOf = (place: string) => unpacked(`${place}index.pf_meta`, 'no-cache');
  const [open, contents, articles] = await Promise.all([
    unpacked(`${folder}wasm.pagefind`).then(startPagefind),
    contentsOf(folder),
    filters.having('kind', 'article'),
  ]);
  return {
    folder,
    filters,
    articles,
    words: wordIndex(open(contents), folder, tag),
    places: once(async () => wordIndex(open(await contentsOf(`${folder}places/`)), `${folder}places/`, tag)),
    fragment: onceEach(async (name): Promise<Fragment> => {
      return JSON.parse(decoder.decode(await unpacked(`${folder}fragment/${name}.pf_fragment`)));
    }),
  };
}

/** A language whose words a server knows: `src/site/search/answer-search.ts` answers. */
async function openServed(base: string, bundle: string): Promise<Language> {
  const folder = new URL(base + bundle, location.href).pathname;
  const filters = recordFilters(folder);
  const [{ records }, articles] = await Promise.all([
    fetched<{ records: number }>(`${folder}records.json`, 'no-cache'),
    filters.having('kind', 'article'),
  ]);
  const words = servedIndex(folder, records);
  const fragment = onceEach((name) => fetched<Fragment>(`${folder}record?number=${name}`));
  return { folder, filters, articles, words, places: async () => words, fragment };
}

const decoder = new TextDecoder();

function hitOf(language: Language, record: number): Hit {
  const { words, articles, fragment } = language;
  return {
    id: idOf(language, record),
    isArticle: articles.has(record),
    age: record / words.names.length,
    fragment: () => fragment(words.names[record] ?? ''),
  };
}

function idOf({ folder }: Language, record: number): string {
  return `${folder} ${record}`;
}

type Language = Awaited<ReturnType<typeof openLanguage>>;

interface Found extends ScoredRecord {
  language: Language;
}
