import { yearsOf } from './dates/days.ts';
import { type DateEnd, type DatePoint, parseEdtf } from './dates/edtf.ts';

/** A date in CSL's form. */
export type CslDate = {
  /** One date, or the two ends of an interval, as year, month and day; an end `[0]` is open. Years before 1 are negative. */
  'date-parts'?: number[][];
  /** 1 for spring to 4 for winter. */
  season?: number;
  circa?: boolean;
  literal?: string;
};

/**
 * A date of EDTF, levels 0 and 1, in CSL's form. Years may lack their leading zeros, and a time of day is left out.
 * Months and days aren't held against the calendar. Undefined for anything else.
 */
export function readEdtf(text: string): CslDate | undefined {
  const ends = text.trim().split('/').map(inFull);
  const date = parseEdtf(ends.join('/'), true);
  if (!date) return undefined;
  const { from, to } = date;
  if (typeof from === 'string') return { literal: `–${text.trim().split('/')[1]}` };
  const first = partsOf(from);
  const last = to === undefined ? lastYear(from) : typeof to === 'string' ? [0] : (lastYear(to) ?? partsOf(to));
  const isAbout = [from, to].some((end) => isPoint(end) && (end.isAbout || end.isUncertain));
  return {
    'date-parts': last ? [first, last] : [first],
    ...(from.season !== undefined && { season: from.season }),
    ...(isAbout && { circa: true }),
  };
}

/** An end of an interval with the four digits of its year, and without a time. */
function inFull(end: string): string {
  return end
    .replace(/^(-?)Y?(\d{1,4})(?=$|[-T?~%])/, (_, minus, year) => `${minus}${year.padStart(4, '0')}`)
    .replace(/T[\d:.Z+-]*/, '');
}

function isPoint(end: DateEnd | undefined): end is DatePoint {
  return typeof end === 'object';
}

/** The last year of a decade or century. */
function lastYear(point: DatePoint): number[] | undefined {
  return point.unknownDigits > 0 ? [counted(yearsOf(point).last)] : undefined;
}

function partsOf(point: DatePoint): number[] {
  const { month, day } = point;
  return [counted(yearsOf(point).first), month, day].filter((part) => part !== undefined);
}

/** The year before 1 is 0 in EDTF and -1 in CSL, which counts as historians do. */
function counted(year: number): number {
  return year < 1 ? year - 1 : year;
}
