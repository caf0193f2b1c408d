import { inOrderOfTime } from '../model/dates/days.ts';
import type { Site } from '../model/site.ts';

/**
 * The manifest of the data files: what the edition is, under which terms, and each file with its checksum. It tells no
 * time of its own: `newest` is the date of the newest article, so that the same content makes the same manifest.
 */
export function toManifest({ site, address, articles, files }: Inventory): string {
  const { title, description, publisher, licence, language } = site;
  const dated = articles.flatMap(({ date }) => date ?? []);
  const newest = inOrderOfTime(dated, (date) => date).at(-1) ?? null;
  const inventory = {
    title,
    description,
    publisher,
    licence,
    language,
    address,
    newest,
    articles: articles.length,
    offsets: 'Unicode code points into the text.txt of the article, from 0, the end not included',
    files,
  };
  return `${JSON.stringify(inventory, null, 1)}\n`;
}

export interface Inventory {
  site: Site;
  /** The edition's own address. */
  address: string;
  articles: { date?: string | undefined }[];
  files: ListedFile[];
}

export interface ListedFile {
  /** Relative to the manifest. */
  path: string;
  /** What it holds, in a few words. */
  holds: string;
  mediaType: string;
  /** In UTF-8. */
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}
