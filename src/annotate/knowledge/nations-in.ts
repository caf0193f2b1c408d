import { nationOf } from '../languages/en/names/nations.ts';
import { hasCapital, type NamePart } from '../text/name-parts.ts';

/** The countries that the words name, each once. */
export function nationsIn(words: readonly Pick<NamePart, 'key' | 'shape'>[]): string[] {
  return [...new Set(words.flatMap((_, at) => nationEndingAt(words, at) ?? []))];
}

/** The country named by word `at`, together with the word before if its name has two words. */
export function nationEndingAt(words: readonly Pick<NamePart, 'key' | 'shape'>[], at: number): string | undefined {
  const word = at < 0 ? undefined : words[at];
  if (word === undefined || !hasCapital(word)) return undefined;
  const before = at === 0 ? undefined : words[at - 1];
  return (
    (before && hasCapital(before) ? nationOf.get(`${before.key}-${word.key}`) : undefined) ?? nationOf.get(word.key)
  );
}
