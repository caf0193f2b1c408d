import { Tag, tagsOf } from '../../annotate/text/word-tags.ts';
import type { Naming } from './naming.ts';

/** Whether a name is only the noun of longer ones: `Commission`. */
export function isBareNoun({ words }: Pick<Naming, 'words'>): boolean {
  const [only = ''] = words;
  return words.length === 1 && (tagsOf(only, 'capital') & (Tag.organization | Tag.thing)) !== 0;
}

/** For each article the longer names that end with a noun, by that noun: `Harbour Commission` for `commission`. */
export function nounsIn(namings: readonly Naming[]): (article: number, noun: string) => ReadonlySet<string> {
  const bearers = new Map<string, Set<string>>();
  for (const { article, words, key, kind } of namings) {
    const last = words.at(-1) ?? '';
    if (words.length < 2 || kind === 'person' || !isBareNoun({ words: [last] })) continue;
    const place = `${article} ${last}`;
    bearers.set(place, (bearers.get(place) ?? new Set()).add(key));
  }
  return (article, noun) => bearers.get(`${article} ${noun}`) ?? none;
}

const none: ReadonlySet<string> = new Set();
