import type { Engine, Hit } from '../index/engine.ts';
import { hasWords } from '../text/locations.ts';
import type { Search } from './search.ts';

/** The text with each word that no text has mended by the names of the edition; undefined where none is like a name. */
export async function meantText({ query, names }: Search, { engine, read, isWide }: Seen): Promise<string | undefined> {
  const mended = await Promise.all(
    query.words.map(async (word) => {
      if (await isIn(read, word)) return word;
      const [best] = await names.find(word, isWide ? 'any' : 'some');
      return best?.fit === 'near' && (await engine.search({ text: word })).length === 0 ? (best.meant ?? word) : word;
    }),
  );
  return mended.some((word, index) => word !== query.words[index]) ? mended.join(' ') : undefined;
}

async function isIn(hits: Hit[], word: string): Promise<boolean> {
  for (const { fragment } of hits) if (hasWords(await fragment(), { words: [word], phrases: [] })) return true;
  return false;
}

/** What the search has seen so far. */
interface Seen {
  engine: Engine;
  /** Hits whose words were fetched. */
  read: Hit[];
  /** Whether to look through all names that begin alike, for want of any result. */
  isWide: boolean;
}
