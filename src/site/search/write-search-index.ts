import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Edition } from '../edition.ts';
import { articleRecord } from './article-record.ts';
import { entityRecord } from './entity-record.ts';
import { nameLists } from './name-lists.ts';
import { quoteLists } from './quote-lists.ts';
import { type RecordContext, recordContext } from './record-context.ts';
import { bundleOf, languagesOf } from './search-bundles.ts';
import { workFiles } from './work-files.ts';

/** What of Pagefind's own files a page of ours loads; its ready-made interfaces stay out. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|(?:fragment|index|filter)\/.*)$/;

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
      const { files, records } = await indexOf(edition, language, context);
      counts.records += records;
      for (const { path, content } of files) await write(`${bundleOf(language, edition)}${path}`, content);
    }
  } finally {
    await close();
  }
  counts.names = edition.entities.length;
  return counts;
}

/**
 * How many places of words Pagefind puts into one file of its index, and with the fewer a search fetches less of words
 * that it isn't for. It is read by Pagefind's own process from its environment, as 20,000 where it isn't given.
 */
process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= '4000';

async function indexOf(edition: Edition, language: string, context: RecordContext) {
  const { site, urls } = edition;
  const index = checked(await createIndex({ forceLanguage: language })).index;
  if (!index) throw new Error('Unexpected answer of Pagefind, expected an index');
  const articles = edition.articles.filter(({ lang }) => lang === language);
  const entities = site.language === language ? edition.entities : [];
  const below = (href: string) => href.slice(urls.home.length);
  // One after the other: the order of records decides the names of files.
  for (const article of articles)
    checked(await index.addHTMLFile({ url: below(article.href), content: articleRecord(article, context) }));
  for (const entity of entities)
    checked(await index.addCustomRecord(entityRecord(entity, below(entity.href), language)));
  const { files } = checked(await index.getFiles());
  return { files: files.filter(({ path }) => needed.test(path)), records: articles.length + entities.length };
}

function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Unexpected refusal of a search record: ${answer.errors.join('; ')}`);
  return answer;
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
