import { dates } from '#words';
import { yearOf } from '../../../model/dates/days.ts';
import { noYear } from '../../../model/search/filter-names.ts';
import { writtenOut } from '../../../model/written-out.ts';

/** A year of the index as a reader is shown it: `1845`, `44 BC`, `Undated`. */
export function yearInWords(year: string): string {
  return writtenOut(year === noYear ? undefined : year, document.documentElement.lang, dates);
}

/** Compares years of the index, the newest first and the absence of one last. */
export function newestFirst(a: string, b: string): number {
  if (a === noYear || b === noYear) return Number(a === noYear) - Number(b === noYear);
  return yearOf(b) - yearOf(a);
}
