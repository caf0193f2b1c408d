import type { Engine, Hit } from './engine.ts';
import type { Search } from './find.ts';
import { isMeant, locationsIn } from './locations.ts';
import { sectionsOf } from './passages.ts';

/** The text with each word that no text has mended by the names of the edition; undefined where none is like a name. */
export async function meantText({ query, names }: Search, { engine, read, isWide }: Seen): Promise<string | undefined> {
  const mended = await Promise.all(
    query.words.map(async (word) => {
      if (await isIn(read, word)) return word;
      const [best] = await names.find(word, isWide);
      return best?.fit === 'near' && !(await isInTexts(word, engine)) ? (best.meant ?? word) : word;
    }),
  );
  return mended.some((word, index) => word !== query.words[index]) ? mended.join(' ') : undefined;
}

/** Whether any text has the word or one of its stem: the index falls back on words that merely begin like it. */
async function isInTexts(word: string, engine: Engine): Promise<boolean> {
  const [best] = await engine.search({ text: word });
  return best !== undefined && isIn([best], word);
}

async function isIn(hits: Hit[], word: string): Promise<boolean> {
  const asked = { words: [word], phrases: [] };
  for (const { fragment } of hits) {
    const one = await fragment();
    if (isMeant(one, locationsIn(sectionsOf(one).words, asked), asked)) return true;
  }
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
