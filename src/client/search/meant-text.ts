import type { Engine } from './engine.ts';
import type { Search } from './find.ts';
import { hasAny } from './locations.ts';
import { sectionsOf } from './passages.ts';

/**
 * The text with each word that no text has mended by the names of the edition; undefined where none is like a name.
 * @param isWide Whether to look through all names that begin alike, for want of any result.
 */
export async function meantText(
  { query, names }: Search,
  engine: Engine,
  isWide: boolean,
): Promise<string | undefined> {
  const mended = await Promise.all(
    query.words.map(async (word) => {
      const [best] = await names.find(word, isWide);
      return best?.fit === 'near' && !(await isInTexts(word, engine)) ? (best.meant ?? word) : word;
    }),
  );
  return mended.some((word, index) => word !== query.words[index]) ? mended.join(' ') : undefined;
}

/** Whether a text has the word or one of its stem: the index falls back on words that merely begin like it. */
async function isInTexts(word: string, engine: Engine): Promise<boolean> {
  const { hits } = await engine.search(word, [], false);
  const fragment = await hits[0]?.fragment();
  return fragment !== undefined && hasAny(sectionsOf(fragment).words, fragment, { words: [word], phrases: [] });
}
