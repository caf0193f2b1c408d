/** A source of chance that gives the same for the same seed: mulberry32 (Tommy Ettinger, public domain). */
export interface Random {
  /** A whole number from 0 to `count - 1`. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
  /** Whether a thing of this probability happens. */
  chance(probability: number): boolean;
  /** As many results of `make` as chance gives, at most `most`. */
  several<T>(most: number, make: () => T): T[];
}

/** `seed` and `stream` are whole numbers; each pair of them gives numbers of its own. */
export function randomFrom(seed: number, stream = 0): Random {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    chance: (probability) => next() < probability,
    several: (most, make) => Array.from({ length: below(most + 1) }, make),
  };
}
