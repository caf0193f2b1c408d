import { calendarDay, daysOf } from '../../model/dates/days.ts';
import { daysInMonth } from '../../model/dates/edtf.ts';

/**
 * Time in months from the year 0, with 31 places to each: exact enough for a drawing and free of calendars' corners.
 * A date of EDTF is the stretch that it may mean; one without an end is the stretch of its other end.
 */
export function monthsOf(date: string): { from: number; to: number } {
  const { first, last } = daysOf(date);
  const begins = calendarDay(Number.isFinite(first) ? first : last);
  const ends = calendarDay(Number.isFinite(last) ? last : first);
  const isMonthsEnd = ends.day === daysInMonth(ends.year, ends.month);
  return { from: monthsTo(begins), to: isMonthsEnd ? monthsTo({ ...ends, day: 32 }) : monthsTo(ends) + 1 / 31 };
}

function monthsTo({ year, month, day }: ReturnType<typeof calendarDay>): number {
  return year * 12 + month - 1 + (day - 1) / 31;
}
