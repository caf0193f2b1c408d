import { onceEach } from './once.ts';
import { unpacked } from './packed-file.ts';
import type { PagefindIndex } from './pagefind-engine.ts';
import { termOf } from './search-term.ts';

/** An index of words, whose parts are loaded as they are needed. */
export interface WordIndex {
  /** The name of each record's file, in the order they were indexed in. */
  names: string[];
  /** Loads what a search for a text needs. */
  load(text: string): Promise<void>;
  /** Records that have all words of a text, best first; all words in a row where that is asked. */
  search(text: string, isPhrase: boolean): Promise<ScoredRecord[]>;
}

/** A record by its place among all, and how well it fits. */
export interface ScoredRecord {
  record: number;
  score: number;
}

/** @param folder The address below which its parts are. */
export function wordIndex(index: PagefindIndex, folder: string, language: string): WordIndex {
  const names = index.search('', '', false).map(({ name }) => name);
  const records = new Map(names.map((name, record) => [name, record]));
  const added = onceEach(async (part) => index.add(await unpacked(`${folder}index/${part}.pf_index`)));
  const load = onceEach(async (term) => {
    await Promise.all(index.partsFor(term).map(added));
  });
  return {
    names,
    load: (text) => load(termOf(text, language).plain),
    async search(text, isPhrase) {
      const { plain, printed } = termOf(text, language);
      if (plain === '') return [];
      await load(plain);
      const found = index.search(plain, printed, isPhrase);
      return found.map(({ name, score }) => ({ record: records.get(name) ?? 0, score }));
    },
  };
}
