/**
 * A date of EDTF (ISO 8601-2), levels 0 and 1: `2018-09-27`, `1845~`, `184X`, `1845/1847`, `2019/..`, `2001-21`,
 * `-0043`. A year may lack its leading zeros where three digits are left, a month or day its own.
 * @param isAnyDay Whether months and days are taken that the calendar lacks.
 * @returns Undefined for anything else.
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string, isAnyDay = false): Edtf | undefined {
  const [start, end, ...more] = text.trim().split('/');
  if (start === undefined || more.length > 0) return undefined;
  if (end === undefined) {
    const point = parsePoint(start, isAnyDay);
    return point && { from: point };
  }
  const [from, to] = [parseEnd(start, isAnyDay), parseEnd(end, isAnyDay)];
  const hasPoint = typeof from === 'object' || typeof to === 'object';
  return from && to && hasPoint ? { from, to } : undefined;
}

/** A date in its normal form: four digits to a year, two to a month or day. */
export function toEdtf({ from, to }: Edtf): string {
  return to === undefined ? endText(from) : `${endText(from)}/${endText(to)}`;
}

/** A year as EDTF writes it: `0900`, `-0043`, `Y17000`. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

/** How many days a month has, counted from 1, in the calendar that ISO 8601 runs back to the year 0 and before. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const form = /^(?:Y(-?\d{5,9})|(-?)(\d{3,4}|\d{3}X|\d{2}XX))(?:-(\d\d?|XX)(?:-(\d\d?|XX))?)?([?~%]?)$/;

function parseEnd(text: string, isAnyDay: boolean): DateEnd | undefined {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parsePoint(text, isAnyDay);
}

function parsePoint(text: string, isAnyDay: boolean): DatePoint | undefined {
  const [, long, minus, short = '', month, day, doubt = ''] = form.exec(text) ?? [];
  if (long === undefined && short === '') return undefined;
  const unknownDigits = short.length - short.replaceAll('X', '').length;
  const year = Number(long ?? `${minus}${short.replaceAll('X', '0')}`) + 0;
  if ((unknownDigits > 0 && month !== undefined) || (month === 'XX' && day !== undefined && day !== 'XX'))
    return undefined;
  const inYear = parseMonth(month, day);
  if (!inYear || !(isAnyDay || isInCalendar(year, inYear))) return undefined;
  const doubts = { isAbout: doubt === '~' || doubt === '%', isUncertain: doubt === '?' || doubt === '%' };
  return { year, unknownDigits, ...inYear, ...doubts };
}

function parseMonth(month: string | undefined, day: string | undefined): InYear | undefined {
  if (month === undefined || month === 'XX') return {};
  const number = Number(month);
  if (number >= 21 && number <= 24) return day === undefined ? { season: number - 20 } : undefined;
  return { month: number, ...(day !== undefined && day !== 'XX' && { day: Number(day) }) };
}

function isInCalendar(year: number, { month = 1, day = 1 }: InYear): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function endText(end: DateEnd): string {
  if (end === 'open') return '..';
  if (end === 'unknown') return '';
  const { year, unknownDigits, month, season, day, isAbout, isUncertain } = end;
  const text = yearText(year);
  const known = unknownDigits > 0 ? `${text.slice(0, -unknownDigits)}${'X'.repeat(unknownDigits)}` : text;
  const parts = [season === undefined ? month : season + 20, day].filter((part) => part !== undefined);
  const doubt = isAbout ? (isUncertain ? '%' : '~') : isUncertain ? '?' : '';
  return [known, ...parts.map((part) => String(part).padStart(2, '0'))].join('-') + doubt;
}

/** A date, or an interval where it has a `to`. */
export interface Edtf {
  from: DateEnd;
  to?: DateEnd;
}

/** `open`: it has no end. `unknown`: nobody knows when. */
export type DateEnd = DatePoint | 'open' | 'unknown';

/** A year, month, season or day, as exactly as it is known. */
export interface DatePoint extends InYear {
  /** As astronomers count: 0 is the year before 1. */
  year: number;
  /** How many of the year's last digits aren't known, and stand as 0: 1 in a decade, 2 in a century. */
  unknownDigits: number;
  isAbout: boolean;
  isUncertain: boolean;
}

interface InYear {
  /** From 1. */
  month?: number;
  /** 1 for spring to 4 for winter. */
  season?: number;
  day?: number;
}
