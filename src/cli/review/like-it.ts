import type { Item } from '../../desk/item.ts';

/** As many as are looked through before they are decided at once. */
const most = 12;

/**
 * The items that can be decided as one was, each with its lines, so that none is decided that isn't in view: first the other
 * pieces of the same utterance.
 * @param before The items before that decision, which may have others be pieces of something else.
 */
export function likeIt({ key, likeness, utterance }: Item, others: readonly Item[], before: readonly Item[]): Alike[] {
  if (likeness === undefined) return [];
  const pieces = new Set(
    before.filter((one) => utterance !== undefined && one.utterance === utterance).map((one) => one.key),
  );
  const isPiece = (one: Item) => pieces.has(one.key);
  return others
    .filter((one) => (one.likeness === likeness || isPiece(one)) && one.key !== key)
    .sort((a, b) => Number(isPiece(b)) - Number(isPiece(a)))
    .slice(0, most)
    .map(({ key, hash, file, line, before, words, after }) => ({ key, hash, file, line, before, words, after }));
}

export type Alike = Pick<Item, 'key' | 'hash' | 'file' | 'line' | 'before' | 'words' | 'after'>;
