import { tellingWords } from './telling-words.ts';

/** A text with fewer words than these tells nothing of its language. */
const fewestWords = 40;
/** The share of a language's frequent words from which on a text is written in it, and up to which it hardly is. */
const [leastShare, mostOfTold] = [0.2, 0.12];

/**
 * The language that a text is written in where that is plainly another than the one it is said to be: a BCP 47 tag; undefined where
 * they agree, where the words don't tell, and where nothing is known of the language told. `words` are in lower case.
 */
export function otherLanguage(words: readonly string[], told = 'en'): string | undefined {
  const [primary = ''] = told.toLowerCase().split('-');
  const own = tellingWords.get(primary);
  if (!own || words.length < fewestWords) return undefined;
  const shareOf = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length / words.length;
  if (shareOf(own) > mostOfTold) return undefined;
  const shares = [...tellingWords].map(([tag, set]) => ({ tag, share: shareOf(set) }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.tag !== primary && best.share >= leastShare ? best.tag : undefined;
}
