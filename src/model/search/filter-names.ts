/**
 * How many filters the names of each family are spread over, so that neither a filter nor the list of filters grows with
 * all of the glossary: a filter of its own for each of 3,000 entities made every first search 60 kB heavier, one for all
 * of them 150 kB. Few where a filter is seldom asked for.
 */
const filters = { named: 256, speaker: 128, about: 64, article: 32, tag: 32, collection: 8 };

/** What an article can be narrowed to by name: who is named in it, who speaks, of whom is spoken; itself; its groups. */
export type NameFamily = keyof typeof filters;

/** What stands among the years for articles without a date. */
export const noYear = 'undated';

/** The filter that holds an id: `named-3f`. */
export function filterOf(family: NameFamily, id: string): string {
  return `${family}-${spread(id, filters[family]).toString(16).padStart(2, '0')}`;
}

/** Ids under the filters that hold them. */
export function inFilters(family: NameFamily, ids: string[]): Record<string, string[]> {
  return Object.fromEntries(Map.groupBy(ids, (id) => filterOf(family, id)));
}

/** One of so many places, at random but always the same for a text: FNV-1a, folded. */
export function spread(text: string, places: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % places;
}
