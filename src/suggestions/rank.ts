import type { NamedPlace } from './proposal.ts';

/**
 * How much a reader of the corpus would gain from an entry: each article that names it counts, and more so the more often
 * it does, by the natural logarithm.
 */
export function useOf(places: readonly Pick<NamedPlace, 'slug'>[]): number {
  let use = 0;
  for (const all of Map.groupBy(places, ({ slug }) => slug).values()) use += 1 + Math.log(all.length);
  return use;
}
