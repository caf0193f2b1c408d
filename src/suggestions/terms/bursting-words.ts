import type { BlockOfWords, ReadableArticle } from '../read-article.ts';
import { everydayNouns } from './everyday-nouns.ts';
import { isTermWord, singularOf } from './noun-words.ts';

/**
 * Long nouns that a few articles come back to again and again: what a corpus is about, rather than the words that stand
 * once in every text. Told by how often a word stands in the articles that have it, as in Church and Gale, “Poisson
 * Mixtures”, Natural Language Engineering 1 (1995). The most telling first.
 */
export function burstingWords(
  articles: readonly ReadableArticle[],
  blocksOf: (article: ReadableArticle) => BlockOfWords[],
): string[] {
  const words = new Map<string, { count: number; articles: number; last: number }>();
  articles.forEach((article, index) => {
    for (const { tokens } of blocksOf(article))
      for (const token of tokens) {
        if (!isLongNoun(token)) continue;
        const key = singularOf(token.word.lower);
        const known = words.get(key) ?? { count: 0, articles: 0, last: -1 };
        known.count += 1;
        if (known.last !== index) known.articles += 1;
        known.last = index;
        words.set(key, known);
      }
  });
  return [...words]
    .filter(([, word]) => isBursting(word, articles.length))
    .sort((a, b) => b[1].count / b[1].articles - a[1].count / a[1].articles || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key);
}

/** A noun by its ending that everyday speech rarely has: `sanction`, `denuclearization`. */
function isLongNoun(token: BlockOfWords['tokens'][number]): boolean {
  const { lower } = token.word;
  if (lower.length < 9 || !/(?:tion|ment|ity|ism|ance|ence|age|ure|ship)s?$/.test(lower)) return false;
  return isTermWord(token) && !everydayNouns.has(singularOf(lower));
}

function isBursting({ count, articles }: { count: number; articles: number }, all: number): boolean {
  const isRare = all < 6 || articles * 3 < all;
  return articles > 1 && isRare && count >= 5 && count / articles >= leastBurst;
}

/** How often a word must stand in the articles that have it. */
const leastBurst = 2.5;
