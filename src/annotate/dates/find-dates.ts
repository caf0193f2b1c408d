import { en } from 'chrono-node';
import type { DateMention } from '../../model/annotation.ts';
import { earliest } from '../../model/partial-date.ts';
import type { Circumstances, Prose } from '../prose.ts';
import { outside } from '../spans.ts';
import { englishDate } from './date-words.en.ts';

const period = /^(last|next|this) (week|month|year)$/i;
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
    const iso = isFree(span) ? toIso(match[0], reference) : undefined;
    if (iso) found.push({ ...span, iso });
  }
  return found;
}

/** What a date in words means: `YYYY[-MM[-DD]]`, or an interval of days; undefined where it means none. */
function toIso(words: string, reference: Date | undefined): string | undefined {
  if (/^\d{4}(?:-\d\d-\d\d)?$/.test(words)) return words;
  if (!reference && !/\d{4}/.test(words)) return undefined;
  const stretch = reference && period.exec(words);
  if (stretch) return periodIso(stretch[1] as string, stretch[2] as string, reference);
  const instant = reference ?? new Date(Date.UTC(2000, 0, 1, 12));
  const [result] = en.casual.parse(words, { instant, timezone: 0 });
  if (!result) return undefined;
  const { start } = result;
  const pad = (part: 'month' | 'day') => String(start.get(part)).padStart(2, '0');
  const isWeekday = start.isCertain('weekday') && !start.isCertain('day');
  if (isWeekday) return weekdayIso(words, start.get('weekday') ?? 0, instant);
  if (start.isCertain('month') && !start.isCertain('day')) return `${start.get('year')}-${pad('month')}`;
  return `${start.get('year')}-${pad('month')}-${pad('day')}`;
}

function weekdayIso(words: string, weekday: number, reference: Date): string {
  const back = (reference.getUTCDay() - weekday + 7) % 7;
  const ahead = back === 0 ? 7 : 7 - back;
  const days = /^next/i.test(words)
    ? ahead
    : /^last/i.test(words) && back === 0
      ? -7
      : /^this/i.test(words) && back > 3
        ? ahead
        : -back;
  return dayIso(reference.valueOf() + days * dayLength);
}

function periodIso(which: string, unit: string, reference: Date): string {
  const step = { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
  const year = reference.getUTCFullYear();
  if (unit === 'year') return String(year + step);
  if (unit === 'month') return dayIso(Date.UTC(year, reference.getUTCMonth() + step, 1)).slice(0, 7);
  const monday = reference.valueOf() + (7 * step - ((reference.getUTCDay() + 6) % 7)) * dayLength;
  return `${dayIso(monday)}/${dayIso(monday + 6 * dayLength)}`;
}

function dayIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
