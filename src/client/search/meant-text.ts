import { foldedWords } from '../../model/search/search-words.ts';
import type { Engine } from './engine.ts';
import type { Search } from './find.ts';

/** The text with each word that no text has mended by the names of the edition; undefined where none is like a name. */
export async function meantText({ query, names }: Search, engine: Engine): Promise<string | undefined> {
  const mended = await Promise.all(
    query.words.map(async (word) => {
      const isKnown = await Promise.all(foldedWords(word).map((one) => engine.knows(one)));
      if (isKnown.every(Boolean)) return word;
      const [best] = await names.find(word, true);
      return best?.fit === 'near' ? (best.meant ?? word) : word;
    }),
  );
  return mended.some((word, index) => word !== query.words[index]) ? mended.join(' ') : undefined;
}
