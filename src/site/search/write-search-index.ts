import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import type { Edition } from '../edition/edition.ts';
import { articleRecord } from './article-record.ts';
import { entityRecord } from './entity-record.ts';
import { nameLists } from './name-lists.ts';
import { pagefindBundle } from './pagefind-bundle.ts';
import { quoteLists } from './quote-lists.ts';
import { type RecordContext, recordContext } from './record-context.ts';
import { bundleOf, languagesOf } from './search-bundles.ts';
import type { SearchRecord } from './search-record.ts';
import { workFiles } from './work-files.ts';

/**
 * Writes all that search reads below `folder`: a Pagefind bundle for each language in `pagefind/`, and lists of names
 * and of speakers' quotes in `search/`. The same edition gives the same bytes.
 * @param origin The address that the edition is published at, without its path.
 * @throws {Error} when Pagefind refuses a record, which no content should bring about.
 */
export async function writeSearchIndex(edition: Edition, folder: string, origin: URL): Promise<SearchCounts> {
  const context = recordContext(edition);
  const counts = { records: 0, names: 0, files: 0, bytes: 0 };
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    counts.files += 1;
    counts.bytes += content.length;
  };
  const lists = nameLists(edition);
  for (const [name, names] of lists) await write(`search/names/${name}.json`, JSON.stringify(names));
  await write('search/lists.json', JSON.stringify([...lists.keys()]));
  for (const [at, works] of workFiles(edition, origin).entries())
    await write(`search/works/${at}.json`, JSON.stringify(works));
  for (const [name, list] of quoteLists(edition, context))
    await write(`search/quotes/${name}.json`, JSON.stringify(list));
  try {
    for (const language of languagesOf(edition)) {
      const records = recordsOf(edition, language, context);
      counts.records += records.length;
      for (const { path, content } of await pagefindBundle(records, language))
        await write(`${bundleOf(language, edition)}${path}`, content);
    }
  } finally {
    await close();
  }
  counts.names = edition.entities.length;
  return counts;
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
