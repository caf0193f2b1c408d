import type { CslDate } from '../model/csl-date.ts';

/**
 * A work whose intervals have two ends of one precision, as citeproc refuses others: both are cut to the coarser, so that
 * a year to March 1847 is set as years. An end that is open is filled up.
 */
export function evenRanges<Work extends object>(work: Work): Work {
  const fields = Object.entries(work).map(([name, value]) => [name, isDate(value) ? even(value) : value]);
  return Object.fromEntries(fields);
}

function even(date: CslDate & Parts): CslDate {
  const [from = [], to] = date['date-parts'];
  if (to === undefined || from.length === to.length) return date;
  if (to[0] === 0) return { ...date, 'date-parts': [from, from.map(() => 0)] };
  const length = Math.min(from.length, to.length);
  return { ...date, 'date-parts': [from.slice(0, length), to.slice(0, length)] };
}

function isDate(value: unknown): value is CslDate & Parts {
  return typeof value === 'object' && value !== null && 'date-parts' in value && Array.isArray(value['date-parts']);
}

type Parts = { 'date-parts': number[][] };
