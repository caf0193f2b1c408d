import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edition } from '../edition.ts';
import { nameLists } from './name-lists.ts';
import { quoteLists } from './quote-lists.ts';
import { recordContext } from './record-context.ts';
import { searchIndex } from './search-index.ts';

/**
 * Writes all that search reads below `folder`, in `search/`: the index of words and names, the lists of names and of
 * speakers' quotes. The same edition gives the same bytes.
 */
export async function writeSearchIndex(edition: Edition, folder: string): Promise<SearchCounts> {
  const context = recordContext(edition);
  const lists = nameLists(edition);
  const files = new Map([
    ...searchIndex(edition, context),
    ...[...lists].map(([name, list]) => [`names/${name}.json`, JSON.stringify(list)] as const),
    ['lists.json', JSON.stringify([...lists.keys()])],
    ...[...quoteLists(edition, context)].map(([name, list]) => [`quotes/${name}.json`, JSON.stringify(list)] as const),
  ]);
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, 'search', path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  let bytes = 0;
  for (const [path, content] of files) {
    await writeFile(join(folder, 'search', path), content);
    bytes += Buffer.byteLength(content);
  }
  return { records: edition.articles.length + edition.entities.length, files: files.size, bytes };
}

/** What was written. */
export interface SearchCounts {
  /** Articles and entries. */
  records: number;
  files: number;
  /** Of all files together. */
  bytes: number;
}
