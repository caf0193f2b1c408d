import type { NamedPlace } from '../proposal.ts';
import type { BlockOfWords, ReadableArticle } from '../read-article.ts';
import { burstingWords } from './bursting-words.ts';
import { definitionsIn } from './definitions.ts';
import { singularOf, termKey } from './noun-words.ts';
import { repeatedTerms } from './repeated-terms.ts';

/** A term that texts define or repeat. */
export interface FoundTerm {
  /** Its most frequent form in the singular, else its first. */
  name: string;
  /** The letters that stand for it, where a text gives them. */
  aliases: string[];
  because: 'defined' | 'repeated';
  places: NamedPlace[];
}

/**
 * The terms that the articles define or repeat more often than chance would have it. `blocksOf` gives the blocks of an
 * article's words without what the glossary explains.
 */
export function findTerms(
  articles: readonly ReadableArticle[],
  blocksOf: (article: ReadableArticle) => BlockOfWords[],
): FoundTerm[] {
  const defined = new Map<string, string[]>();
  for (const article of articles)
    for (const { words, letters } of definitionsIn(article.text)) {
      const key = termKey(words);
      defined.set(key, [...(defined.get(key) ?? []), ...letters]);
    }
  const most = Math.ceil(Math.sqrt(articles.length) * 2);
  const repeated = [
    ...repeatedTerms(articles, blocksOf).slice(0, most),
    ...burstingWords(articles, blocksOf).slice(0, most),
  ];
  const wanted = new Set([...defined.keys(), ...repeated]);
  const found = placesOf(wanted, articles, blocksOf);
  return [...found].map(([key, { places, name }]) => ({
    name,
    aliases: [...new Set(defined.get(key))],
    because: defined.has(key) ? 'defined' : 'repeated',
    places,
  }));
}

/** Where terms stand, in singular and plural; of terms within each other the longest. */
function placesOf(
  wanted: ReadonlySet<string>,
  articles: readonly ReadableArticle[],
  blocksOf: (article: ReadableArticle) => BlockOfWords[],
): Map<string, { name: string; places: NamedPlace[] }> {
  const openers = new Set([...wanted].map((key) => key.split(' ')[0]));
  const found = new Map<string, { name: string; places: NamedPlace[] }>();
  for (const article of articles)
    for (const { tokens } of blocksOf(article))
      for (let at = 0; at < tokens.length; at += 1) {
        const lower = tokens[at]?.word.lower ?? '';
        if (!openers.has(lower) && !openers.has(singularOf(lower))) continue;
        const length = lengthAt(tokens, at, wanted);
        if (length === 0) continue;
        const words = tokens.slice(at, at + length).map(({ word }) => word.lower);
        const key = termKey(words);
        const one = found.get(key) ?? { name: key, places: [] };
        const [start, end] = [tokens[at]?.start ?? 0, tokens[at + length - 1]?.end ?? 0];
        one.places.push({ slug: article.slug, start, end });
        found.set(key, one);
        at += length - 1;
      }
  return found;
}

function lengthAt(tokens: BlockOfWords['tokens'], at: number, wanted: ReadonlySet<string>): number {
  for (let length = Math.min(mostWords, tokens.length - at); length > 0; length -= 1)
    if (wanted.has(termKey(tokens.slice(at, at + length).map(({ word }) => word.lower)))) return length;
  return 0;
}

const mostWords = 5;
