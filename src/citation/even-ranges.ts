import type { CslDate } from '../model/csl-date.ts';

/**
 * A work whose intervals citeproc can set, which refuses those with ends of two precisions: a year to March 1847 is set
 * in words, `1845–March 1847`, so that the month is told that is known. An end that is open is filled up.
 * @param language A BCP 47 tag, for the names of months.
 */
export function evenRanges<Work extends object>(work: Work, language: string): Work {
  const fields = Object.entries(work).map(([name, value]) => [name, isDate(value) ? even(value, language) : value]);
  return Object.fromEntries(fields);
}

function even(date: CslDate & Parts, language: string): CslDate {
  const [from = [], to] = date['date-parts'];
  if (to === undefined || from.length === to.length) return date;
  if (to[0] === 0) return { ...date, 'date-parts': [from, from.map(() => 0)] };
  // Years before 1 are counted by the style; they are rarely known to the month.
  if ([from, to].some(([year = 0]) => year < 1)) {
    const length = Math.min(from.length, to.length);
    return { ...date, 'date-parts': [from.slice(0, length), to.slice(0, length)] };
  }
  const words = [from, to].map((parts) => inWords(parts, language)).join('–');
  return { literal: date.circa ? `ca. ${words}` : words };
}

function inWords([year = 0, month, day]: number[], language: string): string {
  if (month === undefined) return String(year);
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day ?? 1);
  const format: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) format.day = 'numeric';
  return new Intl.DateTimeFormat(language, format).format(time);
}

function isDate(value: unknown): value is CslDate & Parts {
  return typeof value === 'object' && value !== null && 'date-parts' in value && Array.isArray(value['date-parts']);
}

type Parts = { 'date-parts': number[][] };
