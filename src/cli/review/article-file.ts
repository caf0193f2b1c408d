import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { addFile } from '../../corpus/add-file.ts';
import { readArticle } from '../../corpus/read-article.ts';
import type { Reader } from '../../corpus/read-front-matter.ts';
import type { Article } from '../../model/article.ts';

/** An article as its file holds it now. */
export interface ArticleFile {
  article: Article;
  /** A digest of the file's bytes. */
  hash: string;
}

/** Reads an article's file; undefined where it isn't there, is no article, or holds other words than the engine reads. */
export function readArticleFile(
  { path, slug }: Pick<Article, 'path' | 'slug'>,
  reader: Reader,
): ArticleFile | undefined {
  const bytes = bytesOf(path);
  const article = bytes && readArticle(path, slug, reader).found[0]?.item;
  if (!article || !bytes.equals(inBytes(article, article.text))) return undefined;
  return { article, hash: hashOf(bytes) };
}

/** The digest of what the file holds now; undefined where it can't be read. */
export function hashNow(path: string): string | undefined {
  const bytes = bytesOf(path);
  return bytes && hashOf(bytes);
}

/**
 * Writes an article's source in the place of its file, byte order mark and all.
 * @returns The digest of the new bytes; undefined, with nothing written, where the file isn't what `hash` says.
 * @throws Node's error when it can't be written.
 */
export function writeArticleFile({ article, hash }: ArticleFile, source: string, folder: string): string | undefined {
  const bytes = inBytes(article, source);
  const place = realpathSync(article.path);
  if (hashNow(place) !== hash) return undefined;
  addFile(place, bytes, { within: folder, mayReplace: true });
  return hashOf(bytes);
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function inBytes({ bom }: Article, source: string): Buffer {
  return Buffer.from(`${bom ? '\uFEFF' : ''}${source}`);
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
