import type { Hit } from './pairs.ts';

/**
 * The stretches of a source, in words, that hold most of a quotation's pairs, the fullest first; none that overlap.
 * @param hits By their places in the source.
 * @param length How many words of the source the quotation may span.
 */
export function densest(hits: readonly Hit[], length: number): Stretch[] {
  const counts = new Map<number, number>();
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [to, hit] of hits.entries()) {
    counts.set(hit.at, (counts.get(hit.at) ?? 0) + 1);
    while (hit.place - (hits[from] as Hit).place > length) {
      const gone = (hits[from] as Hit).at;
      const left = (counts.get(gone) ?? 1) - 1;
      if (left > 0) counts.set(gone, left);
      else counts.delete(gone);
      from += 1;
    }
    stretches.push({ start: (hits[from] as Hit).place, end: hit.place + 2, pairs: counts.size, from, to: to + 1 });
  }
  const chosen: Stretch[] = [];
  for (const one of stretches.sort(
    (a, b) => b.pairs - a.pairs || a.end - a.start - (b.end - b.start) || a.start - b.start,
  )) {
    if (chosen.length === mostTried) break;
    if (!chosen.some(({ start, end }) => one.start < end && start < one.end)) chosen.push(one);
  }
  return chosen;
}

/** So many places of a source are compared word by word. */
const mostTried = 3;

/** A stretch of a source, in words, with the hits (from, to) that lie in it. */
export interface Stretch {
  start: number;
  end: number;
  /** How many different pairs it holds. */
  pairs: number;
  from: number;
  to: number;
}
