import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What a built site takes, in bytes. */
export interface SiteSize {
  files: number;
  bytes: number;
  /** Of these, the search index and the lists beside it, and the data files. */
  search: number;
  data: number;
  /** The largest page, by its path below the site. */
  largest: { page: string; bytes: number };
}

/** Measures the site in a folder. */
export function sizeOfSite(folder: string): SiteSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ path: relative(folder, file).replaceAll('\\', '/'), bytes: statSync(file).size }));
  const sum = (beginning: RegExp) =>
    files.filter(({ path }) => beginning.test(path)).reduce((all, { bytes }) => all + bytes, 0);
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const { path: page = '', bytes = 0 } = pages.reduce((most, one) => (one.bytes > most.bytes ? one : most), {
    path: '',
    bytes: 0,
  });
  return {
    files: files.length,
    bytes: sum(/^/),
    search: sum(/^(?:pagefind|search)\//),
    data: sum(/^data\//),
    largest: { page, bytes },
  };
}
