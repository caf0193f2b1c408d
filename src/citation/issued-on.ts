import { yearText } from '../model/dates/edtf.ts';
import { isPlainDate } from '../model/dates/plain-date.ts';
import { readDate } from '../model/dates/read-date.ts';
import type { Reference } from '../model/reference.ts';

/**
 * When a reference was issued, in EDTF: about a year, or an interval, as CSL’s date says it. Undefined where it is said
 * in words or not at all.
 */
export function issuedIn({ issued }: Reference): string | undefined {
  const [from, to] = (issued?.['date-parts'] ?? []).map(toText);
  const doubt = issued?.circa ? '~' : '';
  if (from === undefined) return undefined;
  const isSeason = issued?.season !== undefined && to === undefined;
  const date = isSeason ? `${from}-${Number(issued?.season) + 20}` : from;
  return readDate(to === undefined ? `${date}${doubt}` : `${from}${doubt}/${to === '..' ? to : to + doubt}`);
}

/**
 * The day a reference was issued, `YYYY[-MM[-DD]]`, the first of an interval; undefined where it is said in words or
 * not at all, or lies before the year 1.
 */
export function issuedOn({ issued }: Reference): string | undefined {
  const parts = issued?.['date-parts']?.[0] ?? [];
  const day = toText(parts);
  return (parts[0] ?? 0) > 0 && isPlainDate(day) ? day : undefined;
}

/** Parts of a date as EDTF writes them, in which the year before 1 is 0; `..` for an open end. */
function toText([year = 0, ...parts]: number[]): string {
  if (year === 0) return '..';
  const inYear = parts.map((part) => String(part).padStart(2, '0'));
  return [yearText(year < 0 ? year + 1 : year), ...inYear].join('-');
}
