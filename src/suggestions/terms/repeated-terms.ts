import type { BlockOfWords, ReadableArticle } from '../read-article.ts';
import { isNounLike, isTermWord, singularOf, termKey } from './noun-words.ts';

/**
 * The keys of phrases of two to four words that recur in several articles more often than their words would meet by chance,
 * the most telling first and few of them.
 *
 * Beyond chance is told by the log-likelihood ratio of Dunning, “Accurate Methods for the Statistics of Surprise and
 * Coincidence”, Computational Linguistics 19 (1993).
 */
export function repeatedTerms(
  articles: readonly ReadableArticle[],
  blocksOf: (article: ReadableArticle) => BlockOfWords[],
): string[] {
  const counts = countPairs(articles, blocksOf);
  const leastArticles = Math.min(3, Math.max(2, articles.length >> 2));
  const telling = [...counts.pairs]
    .filter(([, { count, articles: spread }]) => count >= 4 && spread >= (articles.length < 2 ? 1 : leastArticles))
    .map(([pair, { count }]) => ({ pair, surprise: surpriseOf(pair, count, counts) }))
    .filter(({ surprise }) => surprise > leastSurprise);
  const pairs = new Set(telling.map(({ pair }) => pair));
  return countChains(pairs, articles, blocksOf);
}

/** The least log-likelihood ratio: far beyond 10.83, which chance passes once in a thousand pairs of words. */
const leastSurprise = 30;

function countPairs(
  articles: readonly ReadableArticle[],
  blocksOf: (article: ReadableArticle) => BlockOfWords[],
): Counts {
  const counts: Counts = { pairs: new Map(), firsts: new Map(), seconds: new Map(), all: 0 };
  articles.forEach((article, index) => {
    for (const [first, second] of pairsIn(blocksOf(article))) {
      const pair = `${first} ${second}`;
      const known = counts.pairs.get(pair);
      if (!known) counts.pairs.set(pair, { count: 1, articles: 1, last: index });
      else {
        known.count += 1;
        if (known.last !== index) known.articles += 1;
        known.last = index;
      }
      counts.firsts.set(first, (counts.firsts.get(first) ?? 0) + 1);
      counts.seconds.set(second, (counts.seconds.get(second) ?? 0) + 1);
      counts.all += 1;
    }
  });
  return counts;
}

/** Words that stand side by side and can be a term, the second in the singular. */
function* pairsIn(blocks: readonly BlockOfWords[]): Generator<[string, string]> {
  for (const { tokens } of blocks)
    for (let at = 1; at < tokens.length; at += 1) {
      const [first, second] = [tokens[at - 1], tokens[at]];
      if (first && second && isTermWord(first) && isTermWord(second))
        yield [first.word.lower, singularOf(second.word.lower)];
    }
}

/** How far a pair's frequency is from chance: the log-likelihood ratio; 0 where chance would have it more often. */
function surpriseOf(pair: string, both: number, { firsts, seconds, all }: Counts): number {
  const [first = '', second = ''] = pair.split(' ');
  const [a, b] = [firsts.get(first) ?? 0, seconds.get(second) ?? 0];
  if (both * all <= a * b) return 0;
  const cells = [both, a - both, b - both, all - a - b + both];
  return 2 * (sum(cells.map(entropy)) - sum([a, all - a, b, all - b].map(entropy)) + entropy(all));
}

function entropy(count: number): number {
  return count > 0 ? count * Math.log(count) : 0;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The longest chains of telling pairs that end with a noun, those in most articles first. */
function countChains(
  pairs: ReadonlySet<string>,
  articles: readonly ReadableArticle[],
  blocksOf: (article: ReadableArticle) => BlockOfWords[],
): string[] {
  const chains = new Map<string, Set<number>>();
  articles.forEach((article, index) => {
    for (const { tokens } of blocksOf(article))
      for (let at = 0; at < tokens.length; at += 1) {
        let end = at + 1;
        while (end < tokens.length && end - at < 4 && isPair(tokens, end - 1, pairs)) end += 1;
        const words = tokens.slice(at, end).map(({ word }) => word.lower);
        if (words.length > 1 && isNounLike(words.at(-1) ?? '')) {
          const key = termKey(words);
          chains.set(key, (chains.get(key) ?? new Set()).add(index));
        }
        at = end - 1;
      }
  });
  return [...chains]
    .filter(([, { size }]) => size > 1 || articles.length === 1)
    .sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key);
}

function isPair(tokens: BlockOfWords['tokens'], at: number, pairs: ReadonlySet<string>): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return (
    first !== undefined &&
    second !== undefined &&
    isTermWord(first) &&
    isTermWord(second) &&
    pairs.has(`${first.word.lower} ${singularOf(second.word.lower)}`)
  );
}

interface Counts {
  pairs: Map<string, { count: number; articles: number; last: number }>;
  firsts: Map<string, number>;
  seconds: Map<string, number>;
  all: number;
}
