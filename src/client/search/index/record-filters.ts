import { type FilterValues, type FirstFilters, firstFilters } from '../../../model/search/filter-files.ts';
import { outOfRuns } from '../../../model/search/record-runs.ts';
import { fetched } from './fetched.ts';

/** A filter's name with one of its values. */
export type Value = Record<string, string>;

/** Records that have any of some values, or none of them. */
export type Filter = { any: Value[] } | { none: Value[] };

/** What the records of an index can be narrowed by. */
export interface RecordFilters {
  /** Which records have a value of a filter. */
  having(name: string, value: string): Promise<Set<number>>;
  /** How many of the records have each value of a filter; those that none has are left out. */
  counts(name: string, records: Set<number>): Promise<Record<string, number>>;
}

/** @param folder The address below which the files of the filters are. */
export function recordFilters(folder: string): RecordFilters {
  const first = () => fetched<FirstFilters>(`${folder}filters.json`, 'no-cache');
  const valuesOf = async (name: string): Promise<FilterValues> => {
    const { filters, others } = await first();
    if (firstFilters.includes(name)) return filters[name] ?? {};
    return others.includes(name) ? fetched<FilterValues>(`${folder}filter/${name}.json`, 'no-cache') : {};
  };
  return {
    async having(name, value) {
      const values = await valuesOf(name);
      return new Set(Object.hasOwn(values, value) ? outOfRuns(values[value] ?? []) : []);
    },
    async counts(name, records) {
      const values = Object.entries(await valuesOf(name)).map(([value, runs]): [string, number] => [
        value,
        outOfRuns(runs).filter((record) => records.has(record)).length,
      ]);
      return Object.fromEntries(values.filter(([, count]) => count > 0));
    },
  };
}

/** Whether a record passes all filters. */
export async function passing(
  filters: Filter[],
  { having }: Pick<RecordFilters, 'having'>,
): Promise<(record: number) => boolean> {
  const tests = await Promise.all(
    filters.map(async (filter) => {
      const values = 'any' in filter ? filter.any : filter.none;
      const sets = await Promise.all(values.flatMap(Object.entries).map(([name, value]) => having(name, value)));
      return (record: number) => sets.some((set) => set.has(record)) === 'any' in filter;
    }),
  );
  return (record) => tests.every((test) => test(record));
}
