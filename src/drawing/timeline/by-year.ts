import type { DatePhrases } from '../../model/dates/date-phrases.ts';
import { yearOf } from '../../model/dates/days.ts';
import { yearText } from '../../model/dates/edtf.ts';
import { writtenOut } from '../../model/written-out.ts';

/** Lines of a timeline that begin in one year, or that have no date. */
export interface YearOfLines<L> {
  /** The id of its part of the table: `in-1845`. */
  id: string;
  /** The year in words. */
  heading: string;
  lines: L[];
}

/** The lines by the years that they begin in, in their own order. */
export function byYear<L extends { date: string }>(
  lines: L[],
  { language, phrases }: { language: string; phrases?: DatePhrases },
): YearOfLines<L>[] {
  const years = Map.groupBy(lines, ({ date }) => (date === '' ? undefined : yearText(yearOf(date))));
  return [...years].map(([year, ofYear]) => ({
    id: `in-${year ?? 'undated'}`,
    heading: writtenOut(year, language, phrases),
    lines: ofYear,
  }));
}

/** The id of the part of the table that has a date. */
export function idOfYear(date: string): string {
  return `in-${yearText(yearOf(date))}`;
}
