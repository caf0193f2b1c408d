import { z } from 'zod';

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const error = 'expected a date such as 2018, 2018-09 or 2018-09-27';

/**
 * A date as exact as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * YAML reads a bare `2018` as a number and, in some readers, `2018-09-27` as a Date: both are taken.
 */
export const partialDate = z.preprocess(
  (value) =>
    value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value,
  z.string({ error }).refine(isPartialDate, { error }),
);

/** Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a day that the calendar has. */
export function isPartialDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = form.exec(text) ?? [];
  if (year === undefined || month < '01' || month > '12' || day < '01') return false;
  return Number(day) <= daysIn(Number(year), Number(month));
}

/** How many days a month has, counted from 1, in the calendar that ISO 8601 runs back to the year 0. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Whether the whole of `date` lies within `from`–`to`, each as exact as it is known; a missing end is open. */
export function isWithin(date: string, from: string | undefined, to: string | undefined): boolean {
  return (from === undefined || earliest(from) <= latest(date)) && (to === undefined || earliest(date) <= latest(to));
}

/** The first day that a partial date may mean. */
export function earliest(date: string): string {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day that a partial date may mean, or a day just past it. */
export function latest(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
