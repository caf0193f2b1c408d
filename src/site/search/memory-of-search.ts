import type { EditionArticle } from '../edition/edition.ts';

/**
 * What the search index takes: some bytes for each UTF-16 code unit of text, as all words and their places are held until a
 * language is done. `node tests/bench/search-memory.ts 500 1000 2000` measures it.
 */
const bytesOfUnit = 40;
const bytesOfProcess = 50e6;

/**
 * Whether the search index may take more memory than there is; undefined where it fits.
 * @param free In bytes.
 */
export function shortOfMemory(
  articles: readonly Searched[],
  free: number,
): { needed: number; free: number } | undefined {
  const units = [...Map.groupBy(articles, ({ lang }) => lang).values()].map((ofOne) =>
    ofOne.reduce((sum, { text }) => sum + text.length, 0),
  );
  const needed = bytesOfProcess + bytesOfUnit * Math.max(0, ...units);
  return needed > free ? { needed, free } : undefined;
}

/** Languages are indexed one after the other. */
type Searched = Pick<EditionArticle, 'lang' | 'text'>;
