import { type DateEnd, type DatePoint, daysInMonth, parseEdtf } from './edtf.ts';

/**
 * The first and the last day that a date of EDTF may mean, in days since 1970-01-01; an open or unknown end is infinite.
 * Winter is read as December to February, as in the north. What is no date may mean any day.
 */
export function daysOf(date: string): Days {
  const { from, to = from } = parseEdtf(date) ?? { from: 'unknown' as const };
  return { first: firstDay(from), last: lastDay(to) };
}

/** Whether some day of `date` may lie within `from`–`to`; a missing end is open. */
export function isWithin(date: string, from: string | undefined, to: string | undefined): boolean {
  const { first, last } = daysOf(date);
  return (from === undefined || daysOf(from).first <= last) && (to === undefined || first <= daysOf(to).last);
}

/**
 * Things in the order of their dates, the earliest first: a year before its days, those without a date last. Those of
 * one date keep their order.
 */
export function inOrderOfTime<T>(things: readonly T[], dateOf: (thing: T) => string | undefined): T[] {
  const dated = things.map((thing) => {
    const date = dateOf(thing);
    return { thing, days: date === undefined ? undated : daysOf(date) };
  });
  return dated.sort((a, b) => byDays(a.days, b.days)).map(({ thing }) => thing);
}

/** Compares two dates by time, as `inOrderOfTime` has them. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  return byDays(a === undefined ? undated : daysOf(a), b === undefined ? undated : daysOf(b));
}

/** The year, as astronomers count, that a date begins in, or ends in where its beginning is open. */
export function yearOf(date: string): number {
  return yearSpan(date).first;
}

/** The first and last year that a date may mean; that of its other end where one is open. */
export function yearSpan(date: string): { first: number; last: number } {
  const { first, last } = daysOf(date);
  const yearAt = (day: number, other: number) => calendarDay(Number.isFinite(day) ? day : other).year;
  return { first: yearAt(first, last), last: yearAt(last, first) };
}

/** The day that is so many days after 1970-01-01. Howard Hinnant's algorithm, for all of the Gregorian calendar. */
export function calendarDay(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days since 1970-01-01 of a day of the calendar. @see https://howardhinnant.github.io/date_algorithms.html */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The years that a point may lie in. */
export function yearsOf({ year, unknownDigits }: DatePoint): { first: number; last: number } {
  const more = 10 ** unknownDigits - 1;
  return year < 0 ? { first: year - more, last: year } : { first: year, last: year + more };
}

function firstDay(end: DateEnd): number {
  if (typeof end === 'string') return -Infinity;
  const { month = end.season === undefined ? 1 : end.season * 3, day = 1 } = end;
  return dayNumber(yearsOf(end).first, month, day);
}

function lastDay(end: DateEnd): number {
  if (typeof end === 'string') return Infinity;
  const { month = end.season === undefined ? 12 : end.season * 3 + 2, day } = end;
  const { last } = yearsOf(end);
  const [year, inYear] = month > 12 ? [last + 1, month - 12] : [last, month];
  return dayNumber(year, inYear, day ?? daysInMonth(year, inYear));
}

function byDays(a: Days, b: Days): number {
  return a.first < b.first ? -1 : a.first > b.first ? 1 : b.last < a.last ? -1 : Number(b.last > a.last);
}

const undated: Days = { first: Infinity, last: Infinity };

export interface Days {
  first: number;
  last: number;
}
