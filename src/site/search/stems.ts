import { decode } from 'cborg';
import { unpacked } from './packed-file.ts';

/** What an index has words under: `report` for *reports*, *reported* and *reporting*. */
export type Stems = Map<string, string>;

/**
 * The stems of words by what an index has that was made of them alone, one after the other, as its only record.
 * @param parts The files of the index: lists of stems, with the records that have them and where.
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
