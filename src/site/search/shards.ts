import { fold } from '../../model/fold.ts';

/** The names of the files that a name is listed in, one for the initial of each of its words. */
export function shardsOf(names: string[]): string[] {
  const words = names
    .flatMap((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u))
    .filter((word) => word !== '' && !isSmall(word));
  return [...new Set(words.map(shardOf))].sort();
}

/** `l` for Lavrov, `u0441` for Сергей: the word's first letter or digit without case and accent. */
export function shardOf(word: string): string {
  const initial = String.fromCodePoint(fold(word).codePointAt(0) ?? 0);
  return /[a-z0-9]/.test(initial) ? initial : `u${(initial.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

/** Whether a word is one of those in lower case that only join a name's others: `of`, `for`, `de`. */
function isSmall(word: string): boolean {
  return word.length < 4 && /^\p{Ll}+$/u.test(word);
}

/**
 * Spreads names over 256 filters, so that neither a filter nor the list of filters grows with all of the glossary:
 * a filter of its own for each of 3,000 entities made every first search 60 kB heavier, one for all of them 150 kB.
 */
export function bucketOf(family: 'named' | 'speaker' | 'about' | 'article', id: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return `${family}-${((hash ^ (hash >>> 15)) & 0xff).toString(16).padStart(2, '0')}`;
}
