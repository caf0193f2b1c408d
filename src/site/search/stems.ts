import { decode } from 'cborg';
import { unpacked } from './packed-file.ts';

/** The stem under which an index has a word: `report` for *reports*, *reported* and *reporting*. */
export type Stems = Map<string, string>;

/**
 * Reads the stems of words from an index that was made of these words alone, as its only record.
 * @param parts The files of the index: lists of stems, with the records that have them and the positions.
 */
export function stemsIn(parts: Uint8Array[], words: string[]): Stems {
  const rows = parts.flatMap((part) => (decode(unpacked(part)) as [Row[]])[0]);
  return new Map(
    rows.flatMap(([stem, records]) => records.flatMap(placesIn).map((at) => [words[at] ?? '', stem] as const)),
  );
}

/** Whether an index has a word under its stem alone: not in parts too, nor without its accents. */
export function hasOneStem(word: string): boolean {
  return /^\p{Ll}+$/u.test(word) && !/\p{M}/u.test(word.normalize('NFD'));
}

/** Places are written as steps from one to the next, and before those that weigh more or less their weight, below zero. */
function placesIn([, steps]: Places): number[] {
  let at = 0;
  return steps
    .filter((step) => step >= 0)
    .map((step) => {
      at += step;
      return at;
    });
}

type Row = [stem: string, records: Places[], accented: unknown[]];

type Places = [record: number, steps: number[], inFields: unknown[]];
