import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import type { Edition } from '../edition/edition.ts';
import { articleRecord } from './article-record.ts';
import { entityRecord } from './entity-record.ts';
import { filterFiles } from './filter-files.ts';
import { nameLists } from './name-lists.ts';
import { packed } from './packed-file.ts';
import { type BundleFile, pagefindBundle } from './pagefind-bundle.ts';
import { quoteLists } from './quote-lists.ts';
import { type RecordContext, recordContext } from './record-context.ts';
import { bundleOf, languagesOf } from './search-bundles.ts';
import type { SearchRecord } from './search-record.ts';
import { type ServedLanguage, servedLanguages, stampOf } from './served-records.ts';
import type { KeptWords } from './word-forms.ts';
import { workFiles } from './work-files.ts';

/** Where search is written to, and what is kept of an earlier time. */
export interface SearchOutput {
  /** The site's folder. */
  folder: string;
  /** The address that the edition is published at, without its path. */
  origin: URL;
  /** What was told of words. */
  words?: KeptWords;
  /** Writes a file that is packed, or takes it over where what it holds is the same; returns how much it takes. */
  writePacked?(path: string, content: string | Uint8Array): number;
}

/**
 * Writes all that search reads: a bundle for Pagefind's engine for each language in `pagefind/`, and lists of names and of
 * speakers' quotes in `search/`. Where a server answers the search, a bundle has only its filters. The same edition gives
 * the same bytes, whatever is kept.
 * @throws {Error} when Pagefind refuses words, which no content should bring about.
 */
export async function writeSearchIndex(edition: Edition, output: SearchOutput): Promise<SearchCounts> {
  const { folder, origin } = output;
  const context = recordContext(edition);
  const counts = { records: 0, names: 0, files: 0, bytes: 0 };
  const parents = new Set<string>();
  const put = (path: string, content: string | Uint8Array): number => {
    const file = join(folder, path);
    if (!parents.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    parents.add(dirname(file));
    writeFileSync(file, content);
    return content.length;
  };
  const writePacked = output.writePacked ?? ((path, content) => put(path, packed(content)));
  const write = (path: string, content: string | Uint8Array, isPacked = false) => {
    counts.files += 1;
    counts.bytes += isPacked ? writePacked(path, content) : put(path, content);
  };
  const lists = nameLists(edition);
  for (const [name, names] of lists) write(`search/names/${name}.json`, JSON.stringify(names));
  write('search/lists.json', JSON.stringify([...lists.keys()]));
  for (const [at, works] of workFiles(edition, origin).entries())
    write(`search/works/${at}.json`, JSON.stringify(works));
  for (const [name, list] of quoteLists(edition, context)) write(`search/quotes/${name}.json`, JSON.stringify(list));
  try {
    for (const language of languagesOf(edition)) {
      const records = recordsOf(edition, language, context);
      counts.records += records.length;
      const own = edition.site.search === 'server' ? servedBundle(records) : undefined;
      for (const { path, content, isPacked } of own ?? (await pagefindBundle(records, language, output.words)))
        write(`${bundleOf(language, edition)}${path}`, content, isPacked);
    }
  } finally {
    await close();
  }
  counts.names = edition.entities.length;
  return counts;
}

/** The records of a database from which a server answers the search. */
export function recordsForServer(edition: Edition): ServedLanguage[] {
  const context = recordContext(edition);
  return servedLanguages(edition, (language) => recordsOf(edition, language, context));
}

/** What of a language the site itself has, where a server knows its words. */
function servedBundle(records: SearchRecord[]): BundleFile[] {
  const known = { records: records.length, stamp: stampOf(records) };
  return [{ path: 'records.json', content: JSON.stringify(known) }, ...filterFiles(records)];
}

function recordsOf(edition: Edition, language: string, context: RecordContext): SearchRecord[] {
  const { site, urls } = edition;
  const articles = edition.articles.filter(({ lang }) => lang === language);
  const entities = site.language === language ? edition.entities : [];
  const below = (href: string) => href.slice(urls.home.length);
  return [
    ...articles.map((article) => articleRecord(article, below(article.href), context)),
    ...entities.map((entity) => entityRecord(entity, below(entity.href), language)),
  ];
}

/** What was written. */
export interface SearchCounts {
  /** Articles and entities that Pagefind took. */
  records: number;
  names: number;
  files: number;
  /** Of all files together. */
  bytes: number;
}
