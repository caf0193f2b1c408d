import { dataFormats, formatsOfArticle, tableFiles } from '../edition/data-formats.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import { ask } from '../edition/watched.ts';

/** A data file that pages offer. */
export interface DataLink {
  href: string;
  name: string;
}

/** What an article can be had as, from its foot. */
export function dataLinksOf({ slug }: EditionArticle, edition: Edition): DataLink[] {
  const { urls } = edition;
  return ofArticles(edition).map(({ file, name }) => ({ href: urls.data(`articles/${slug}/${file}`), name }));
}

/** The names of what every article can be had as. */
export function formatNamesOfArticles(edition: Edition): string[] {
  return ofArticles(edition).map(({ name }) => name);
}

/** What a table of the edition can be had as. */
export function dataLinksOfTable(table: 'mentions' | 'quotes', edition: Edition): DataLink[] {
  return tableFiles(table, formatsOf(edition)).map((file) => ({
    href: edition.urls.data(file),
    name: file.endsWith('.csv') ? 'CSV' : file.endsWith('.gz') ? 'JSON Lines (gzip)' : 'JSON Lines',
  }));
}

function ofArticles(edition: Edition) {
  const names = { text: edition.words.articleFiles.text, tei: 'TEI', annotations: 'Web Annotations' };
  const formats = formatsOf(edition);
  return formatsOfArticle
    .filter(({ format }) => formats.has(format))
    .map(({ format, file }) => ({ file, name: names[format] }));
}

function formatsOf(edition: Edition): ReturnType<typeof dataFormats> {
  return ask(edition, ['data-formats'], dataFormats);
}
