import type { Runs } from './record-runs.ts';

/** Which records have each value of a filter, by their places in the index. */
export type FilterValues = Record<string, Runs>;

/** The file of an index that is loaded first: filters that every search counts by, and which others have a file. */
export interface FirstFilters {
  filters: Record<string, FilterValues>;
  others: string[];
}

/** The filters of the first file. */
export const firstFilters: readonly string[] = ['kind', 'year', 'publication'];
