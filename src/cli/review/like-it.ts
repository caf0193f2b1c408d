import type { Item } from '../../desk/item.ts';

/** As many as are looked through before they are decided at once. */
const most = 12;

/** The items that can be decided as one was, each with its lines, so that none is decided that isn't in view. */
export function likeIt({ key, likeness }: Item, others: readonly Item[]): Alike[] {
  if (likeness === undefined) return [];
  return others
    .filter((one) => one.likeness === likeness && one.key !== key)
    .slice(0, most)
    .map(({ key, hash, file, line, before, words, after }) => ({ key, hash, file, line, before, words, after }));
}

export type Alike = Pick<Item, 'key' | 'hash' | 'file' | 'line' | 'before' | 'words' | 'after'>;
