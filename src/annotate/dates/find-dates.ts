import type { DateMention, Span } from '../../model/annotation.ts';
import { firstOf, isPlainDate } from '../../model/dates/plain-date.ts';
import type { DateParts, DateWords } from '../languages/date-words.ts';
import { groupsByName } from '../languages/numbered-groups.ts';
import type { TenseWords } from '../languages/tense-words.ts';
import { type Passage, passagesOf } from '../text/passages.ts';
import type { Circumstances, Prose } from '../text/prose.ts';
import { outside } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { dateWordsFor, type ReadyDateWords } from './date-words-for.ts';
import { type Direction, directionOf } from './direction-of.ts';

const dayLength = 86_400_000;

/**
 * The dates in a text, if its language has data for them. Relative dates count from the day of publication: a bare weekday
 * is the last one on or before that day, a day without a year the nearest, unless the tense of its verb tells otherwise, where the
 * language has words of tense. Without a day of publication only dates with a
 * year are found. Offsets are UTF-16 code units.
 */
export function findDates(prose: Prose, { date, lang = 'en' }: Circumstances): DateMention[] {
  const words = dateWordsFor(lang);
  if (!words) return [];
  const reference = date === undefined ? undefined : new Date(`${firstOf(date)}T12:00:00Z`);
  const isFree = outside(prose.opaque);
  const found: DateMention[] = [];
  /** The ISO dates by the words that mean them, as the same words mean the same throughout a text. */
  const meant = new Map<string, string | undefined>();
  for (const match of matchesIn(prose, words)) {
    const { start, end, parts } = match;
    if (!isFree({ start, end })) continue;
    const direction = words.tenses && isOpen(parts) ? directionIn(match, words.tenses) : undefined;
    const key = `${direction ?? ''} ${prose.text.slice(start, end)}`;
    if (!meant.has(key)) meant.set(key, toIso({ ...toRead(parts, words), direction }, reference));
    const iso = meant.get(key);
    if (iso) found.push({ start, end, iso });
  }
  return found;
}

/** Whether a date leaves open in which week or year it lies: `Sunday`, `November`. */
function isOpen({ year, which, month, weekday }: DateParts): boolean {
  return !year && !which && (month !== undefined || weekday !== undefined);
}

function directionIn({ passage, from, end }: Match, tenses: TenseWords): Direction | undefined {
  let to = from;
  while (to < passage.to && (passage.tokens[to] as Token).start < end) to += 1;
  return directionOf({ passage, from, to }, tenses);
}

/** A date as it is written: its span, its first token, and its parts. */
interface Match extends Span {
  passage: Passage;
  from: number;
  parts: DateParts;
}

/** The matches of the language’s date expression, in order, never overlapping. */
function matchesIn(prose: Prose, { expression, beginningsIn }: ReadyDateWords): Match[] {
  const found: Match[] = [];
  let free = 0;
  for (const passage of passagesOf(prose))
    for (let from = passage.from; from < passage.to; from += 1) {
      const { start, word } = passage.tokens[from] as Token;
      for (const place of beginningsIn(word) ?? []) {
        if (start + place < free) continue;
        expression.lastIndex = start + place;
        const match = expression.exec(prose.text);
        if (match === null) continue;
        free = expression.lastIndex;
        found.push({ passage, from, start: match.index, end: free, parts: groupsByName(match.groups ?? {}) });
      }
    }
  return found;
}

/** The parts of a date as numbers, independent of the language. */
function toRead(parts: DateParts, words: DateWords): Omit<DateRead, 'direction'> {
  const { iso, year, day, month, weekday, which, unit, count, away } = parts;
  return {
    iso,
    year,
    day,
    month: month === undefined ? undefined : /^\d/.test(month) ? Number(month) - 1 : placeIn(words.months, month),
    weekday: weekday === undefined ? undefined : placeIn(words.weekdays, weekday),
    step: count ? -(words.counts[count] ?? Number(count)) : stepOf(which?.toLowerCase(), words),
    unit: unit === undefined ? undefined : unitOf(unit.toLowerCase(), words),
    away: away === undefined ? undefined : words.away[away.toLowerCase()],
  };
}

function unitOf(word: string, { units }: DateWords): DateRead['unit'] {
  return Object.entries(units).find(([beginning]) => word.startsWith(beginning))?.[1];
}

function stepOf(which: string | undefined, { last, next }: DateWords): number | undefined {
  const begins = (ones: readonly string[]) => ones.some((one) => which?.startsWith(one));
  return which === undefined ? undefined : begins(last) ? -1 : begins(next) ? 1 : 0;
}

/** The index of the list that has a beginning of the word. */
function placeIn(lists: readonly string[], word: string): number {
  const lower = word.toLowerCase();
  return lists.findIndex((beginnings) =>
    beginnings
      .toLowerCase()
      .split('|')
      .some((one) => lower.startsWith(one)),
  );
}

interface DateRead {
  iso: string | undefined;
  year: string | undefined;
  day: string | undefined;
  /** From 0. */
  month: number | undefined;
  /** From Sunday, 0. */
  weekday: number | undefined;
  /** -1 for `last`, 0 for `this`, 1 for `next`; with a unit, any number of them. */
  step: number | undefined;
  unit: 'day' | 'week' | 'month' | 'year' | undefined;
  /** The number of days from the day of publication. */
  away: number | undefined;
  /** Where the tense of its verb puts it. */
  direction: Direction | undefined;
}

/** The date in ISO 8601: `YYYY[-MM[-DD]]`, or an interval of days; undefined if the words mean none. */
function toIso(read: DateRead, reference: Date | undefined): string | undefined {
  const { iso, year, month, day, weekday, unit, away } = read;
  if (iso) return isPlainDate(iso) ? iso : undefined;
  if (year) return calendarIso(year, month, day);
  if (!reference) return undefined;
  if (month !== undefined) return calendarIso(String(yearOf(read, reference)), month, day);
  if (unit) return periodIso(unit, read.step ?? 0, reference);
  if (weekday !== undefined) return weekdayIso(weekday, read, reference);
  return dayIso(reference.valueOf() + (away ?? 0) * dayLength);
}

/** A year, month or day in ISO 8601; undefined if the calendar has no such day. */
function calendarIso(year: string, month: number | undefined, day: string | undefined): string | undefined {
  const parts = [year];
  if (month !== undefined) parts.push(String(month + 1).padStart(2, '0'));
  if (day) parts.push(day.padStart(2, '0'));
  const iso = parts.join('-');
  return isPlainDate(iso) ? iso : undefined;
}

/**
 * The year for a date without one: by `last`, `this` or `next`, else the year that brings it nearest to the day of publication,
 * on the side of it where the tense puts it; a few days to the other side are no other year.
 */
function yearOf({ month = 0, day, step, direction }: DateRead, reference: Date): number {
  const year = reference.getUTCFullYear();
  const ahead = month - reference.getUTCMonth();
  if (step === -1) return ahead < 0 ? year : year - 1;
  if (step === 1) return ahead > 0 ? year : year + 1;
  if (step === 0) return year;
  if (direction && day === undefined) return year + (direction === 'past' ? -Number(ahead > 0) : Number(ahead < 0));
  const daysTo = (one: number) => (Date.UTC(one, month, Number(day ?? 1), 12) - reference.valueOf()) / dayLength;
  const isOnSide = (one: number) => !direction || (direction === 'past' ? 1 : -1) * daysTo(one) < mostOff;
  return [year, year + 1, year - 1]
    .filter(isOnSide)
    .reduce((best, one) => (Math.abs(daysTo(one)) < Math.abs(daysTo(best)) ? one : best));
}

/** How many days a date may lie on the other side than its tense says: an article may be dated a few days off. */
const mostOff = 10;

function weekdayIso(weekday: number, { step, direction }: DateRead, reference: Date): string {
  const back = (reference.getUTCDay() - weekday + 7) % 7;
  const ahead = back === 0 ? 7 : 7 - back;
  const days =
    step === 1
      ? ahead
      : step === -1 && back === 0
        ? -7
        : (step === 0 && back > 3) || (direction === 'ahead' && back > 0)
          ? ahead
          : -back;
  return dayIso(reference.valueOf() + days * dayLength);
}

function periodIso(unit: string, step: number, reference: Date): string {
  const year = reference.getUTCFullYear();
  if (unit === 'year') return String(year + step);
  if (unit === 'month') return dayIso(Date.UTC(year, reference.getUTCMonth() + step, 1)).slice(0, 7);
  if (unit === 'day') return dayIso(reference.valueOf() + step * dayLength);
  const monday = reference.valueOf() + (7 * step - ((reference.getUTCDay() + 6) % 7)) * dayLength;
  return `${dayIso(monday)}/${dayIso(monday + 6 * dayLength)}`;
}

function dayIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
