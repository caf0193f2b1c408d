import { fetched } from './fetched.ts';
import { onceEach } from './once.ts';
import type { ScoredRecord, WordIndex } from './word-index.ts';

/**
 * An index that a server answers for, where it would be too large for a reader to load.
 * @param folder The address below which it is asked. @param count How many records there are.
 */
export function servedIndex(folder: string, count: number): WordIndex {
  const ask = onceEach(async (asked) => {
    const found = await fetched<[record: number, score: number][]>(`${folder}find?${asked}`);
    return found.map(([record, score]): ScoredRecord => ({ record, score }));
  });
  return {
    names: Array.from({ length: count }, (_, record) => `${record}`),
    load: async () => {},
    search: (text, isPhrase) => ask(`${new URLSearchParams({ [isPhrase ? 'phrase' : 'words']: text })}`),
  };
}
