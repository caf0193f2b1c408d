import { type FilterValues, type FirstFilters, firstFilters } from '../../model/search/filter-files.ts';
import { inRuns } from '../../model/search/record-runs.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * What records can be narrowed by, as files of JSON: those filters that every search counts by in one, and each of the
 * others in its own. Searches are narrowed by them outside Pagefind, whose own filters it counts anew at every search
 * for all that was ever loaded: at 5,000 articles that doubled the time of each.
 */
export function filterFiles(records: SearchRecord[]): { path: string; content: string }[] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [at, { filters: own }] of records.entries()) {
    for (const [name, values] of Object.entries(own)) {
      const known = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, known);
      for (const value of values) {
        const places = known.get(value);
        if (places) places.push(at);
        else known.set(value, [at]);
      }
    }
  }
  const names = [...filters.keys()].sort();
  const valuesOf = (name: string): FilterValues =>
    Object.fromEntries([...(filters.get(name) ?? [])].map(([value, places]) => [value, inRuns(places)]));
  const others = names.filter((name) => !firstFilters.includes(name));
  const first: FirstFilters = {
    filters: Object.fromEntries(firstFilters.map((name) => [name, valuesOf(name)])),
    others,
  };
  return [
    { path: 'filters.json', content: JSON.stringify(first) },
    ...others.map((name) => ({ path: `filter/${name}.json`, content: JSON.stringify(valuesOf(name)) })),
  ];
}
