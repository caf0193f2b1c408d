import type { DateMention } from '../../model/annotation.ts';
import { earliest, isPartialDate } from '../../model/partial-date.ts';
import type { Circumstances, Prose } from '../prose.ts';
import { outside } from '../spans.ts';
import { type DateParts, daysAway, englishDate, months, weekdays } from './date-words.en.ts';

const dayLength = 86_400_000;

/**
 * Dates in English text, relative ones read against the day of publication: a bare weekday is the last one on or
 * before it, a day without a year the nearest. Without that day only dates that say their year are found.
 */
export function findDates(prose: Prose, { date, lang = 'en' }: Circumstances): DateMention[] {
  if (!lang.startsWith('en')) return [];
  const reference = date === undefined ? undefined : new Date(`${earliest(date)}T12:00:00Z`);
  const isFree = outside(prose.opaque);
  const found: DateMention[] = [];
  for (const match of prose.text.matchAll(englishDate)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const iso = isFree(span) ? toIso(match.groups as DateParts, reference) : undefined;
    if (iso) found.push({ ...span, iso });
  }
  return found;
}

/** What a date means: `YYYY[-MM[-DD]]`, or an interval of days; undefined where it means none. */
function toIso(parts: DateParts, reference: Date | undefined): string | undefined {
  const { iso, year, month, day, weekday, which, unit, away } = parts;
  if (iso) return isPartialDate(iso) ? iso : undefined;
  if (year) return calendarIso(year, month, day);
  if (!reference) return undefined;
  if (month) return calendarIso(String(yearOf(parts, reference)), month, day);
  if (unit) return periodIso(unit, which, reference);
  if (weekday) return weekdayIso(weekday, which, reference);
  return dayIso(reference.valueOf() + (daysAway.get(away?.toLowerCase() ?? '') ?? 0) * dayLength);
}

/** A year, month or day; undefined where the calendar has no such day. */
function calendarIso(year: string, month: string | undefined, day: string | undefined): string | undefined {
  const parts = [year];
  if (month) parts.push(String(monthOf(month) + 1).padStart(2, '0'));
  if (day) parts.push(day.padStart(2, '0'));
  const iso = parts.join('-');
  return isPartialDate(iso) ? iso : undefined;
}

/** The year of a month or day without one: by `last`, `this` or `next`, else where it lies nearest to the day of publication. */
function yearOf({ month = '', day = '1', which }: DateParts, reference: Date): number {
  const year = reference.getUTCFullYear();
  const ahead = monthOf(month) - reference.getUTCMonth();
  if (isLast(which)) return ahead < 0 ? year : year - 1;
  if (isNext(which)) return ahead > 0 ? year : year + 1;
  if (which) return year;
  const distance = (one: number) => Math.abs(Date.UTC(one, monthOf(month), Number(day), 12) - reference.valueOf());
  return [year, year + 1, year - 1].reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

function monthOf(month: string): number {
  return months.indexOf(month.slice(0, 3));
}

function weekdayIso(weekday: string, which: string | undefined, reference: Date): string {
  const back = (reference.getUTCDay() - weekdays.indexOf(weekday.slice(0, 3)) + 7) % 7;
  const ahead = back === 0 ? 7 : 7 - back;
  const days = isNext(which)
    ? ahead
    : isLast(which) && back === 0
      ? -7
      : which && !isLast(which) && back > 3
        ? ahead
        : -back;
  return dayIso(reference.valueOf() + days * dayLength);
}

function periodIso(unit: string, which: string | undefined, reference: Date): string {
  const step = isLast(which) ? -1 : isNext(which) ? 1 : 0;
  const year = reference.getUTCFullYear();
  if (unit === 'year') return String(year + step);
  if (unit === 'month') return dayIso(Date.UTC(year, reference.getUTCMonth() + step, 1)).slice(0, 7);
  const monday = reference.valueOf() + (7 * step - ((reference.getUTCDay() + 6) % 7)) * dayLength;
  return `${dayIso(monday)}/${dayIso(monday + 6 * dayLength)}`;
}

function isLast(which: string | undefined): boolean {
  return which?.toLowerCase() === 'last';
}

function isNext(which: string | undefined): boolean {
  return which?.toLowerCase() === 'next';
}

function dayIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
