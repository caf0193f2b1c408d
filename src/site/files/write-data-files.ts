import { posix } from 'node:path';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import type { Ingredient } from '../keeping/answers.ts';
import type { KeptFiles } from '../keeping/kept-files.ts';
import { type DataFile, type FileWeight, listDataFiles, manifestOf } from './data-files.ts';

/**
 * Writes the edition's data files and their manifest; those of articles that are as they were are kept. They are no routes
 * of Astro's, which would take as long for each as for a page.
 * @param origin The address that the edition is published at, without its path.
 */
export function writeDataFiles(edition: Edition, files: KeptFiles, origin: URL): void {
  const write = (file: DataFile) => writeOne(file, files);
  files.write('data/manifest.json', Buffer.from(manifestOf(edition, origin, write).make()), undefined);
}

/** Writes the data files of some articles alone. */
export function writeFilesOfArticles(edition: Edition, files: KeptFiles, { origin, wants }: Some): void {
  for (const file of listDataFiles(edition, origin)) if (file.article && wants(file.article)) writeOne(file, files);
}

function writeOne(file: DataFile, files: KeptFiles): FileWeight {
  const path = posix.join('data', file.path);
  const known = files.find(path);
  if (known) files.take(path, known);
  const from: Ingredient = file.article ? ['article', file.article.slug] : ['all'];
  const { bytes, sha256 } = known ?? files.write(path, Buffer.from(file.make()), [from]);
  return { bytes: bytes.length, sha256 };
}

interface Some {
  origin: URL;
  wants(article: EditionArticle): boolean;
}
