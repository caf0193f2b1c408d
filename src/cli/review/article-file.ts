import { readArticle } from '../../corpus/read-article.ts';
import type { Reader } from '../../corpus/read-front-matter.ts';
import type { Article } from '../../model/article.ts';
import { bytesOf, type FileEdit, hashOf } from './file-edits.ts';

/** An article as its file holds it now. */
export interface ArticleFile {
  article: Article;
  /** A digest of the file's bytes. */
  hash: string;
  /** Whether the engine reads the very words of the file, so that they can be written back. */
  isVerbatim: boolean;
}

/** Reads an article's file; undefined where it isn't there or is no article. */
export function readArticleFile(
  { path, slug }: Pick<Article, 'path' | 'slug'>,
  reader: Reader,
): ArticleFile | undefined {
  const bytes = bytesOf(path);
  const article = bytes && readArticle(path, slug, reader).found[0]?.item;
  if (!article) return undefined;
  return { article, hash: hashOf(bytes), isVerbatim: bytes.equals(inBytes(article, article.text)) };
}

/** The article's file with another source, byte order mark and all. */
export function editArticle({ article, hash }: ArticleFile, source: string): FileEdit {
  return { path: article.path, hash, bytes: inBytes(article, source) };
}

function inBytes({ bom }: Article, source: string): Buffer {
  return Buffer.from(`${bom ? '\uFEFF' : ''}${source}`);
}
