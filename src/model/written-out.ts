import { phrasesIn } from './dates/date-phrases.ts';
import { dayNumber, yearsOf } from './dates/days.ts';
import { type DateEnd, type DatePoint, parseEdtf } from './dates/edtf.ts';

/**
 * A date of EDTF written out for people in `language`: `27 September 2018`, `about 1845`, `1840s`,
 * `between 1845 and 1847`, `44 BC`. The absence of a date is said, and what is no date stands as it is.
 */
export function writtenOut(date: string | undefined, language = 'en'): string {
  const phrases = phrasesIn(language);
  if (date === undefined || date === '') return phrases.undated;
  const edtf = parseEdtf(date);
  if (!edtf) return date;
  const { from, to } = edtf;
  if (to === undefined) return endInWords(from, language);
  if (typeof from === 'string') return phrases.until(endInWords(to, language));
  if (typeof to === 'string') return phrases.since(endInWords(from, language));
  return phrases.between(endInWords(from, language), endInWords(to, language));
}

/** From one date to another: `27–29 September 2018` where both are as exact and sure. */
export function spanWrittenOut(from: string, to: string, language = 'en'): string {
  const [first, last] = [parseEdtf(from), parseEdtf(to)].map((edtf) => edtf?.to === undefined && edtf?.from);
  if (!isSure(first) || !isSure(last) || formKey(first) !== formKey(last))
    return `${writtenOut(from, language)} – ${writtenOut(to, language)}`;
  return formatOf(first, language).formatRange(firstDate(first), firstDate(last));
}

/** The year that a date begins in: `1845`, `44 BC`. */
export function yearWrittenOut(year: number, language = 'en'): string {
  return pointInWords({ year, unknownDigits: 0, isAbout: false, isUncertain: false }, language);
}

/** The two ends of an interval; undefined where the date is none, or one end isn’t known. */
export function endsOf(date: string): [from: string, to: string] | undefined {
  const edtf = parseEdtf(date);
  const [from = '', to = ''] = date.split('/');
  return typeof edtf?.from === 'object' && typeof edtf.to === 'object' ? [from, to] : undefined;
}

function endInWords(end: DateEnd, language: string): string {
  if (typeof end === 'string') return '…';
  const phrases = phrasesIn(language);
  const words = pointInWords(end, language);
  const about = end.isAbout ? phrases.about(words, end.month === undefined && end.season === undefined) : words;
  return end.isUncertain ? phrases.probably(about) : about;
}

function pointInWords(point: DatePoint, language: string): string {
  const { year, unknownDigits, season } = point;
  const phrases = phrasesIn(language);
  if (unknownDigits > 0 && year <= 0) {
    const { first, last } = yearsOf(point);
    return phrases.between(yearWrittenOut(first, language), yearWrittenOut(last, language));
  }
  if (unknownDigits === 1) return phrases.decade(year);
  if (unknownDigits > 1) return phrases.century(year / 100 + 1);
  const date = firstDate(point);
  if (Number.isNaN(date.valueOf())) return String(year);
  const words = formatOf(point, language).format(date);
  return season === undefined ? words : `${phrases.seasons[season - 1]} ${words}`;
}

/** Formats by language and exactness: making one costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(point: DatePoint, language: string): Intl.DateTimeFormat {
  const { year, month, day } = point;
  const key = `${language} ${formKey(point)}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(year < 1 && { era: 'short' }),
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
    });
  formats.set(key, format);
  return format;
}

/** What two dates must share to be written in one form. */
function formKey({ year, month, day }: DatePoint): string {
  return [year < 1 && 'era', month && 'month', day && 'day'].filter(Boolean).join(' ');
}

function isSure(end: DateEnd | false | undefined): end is DatePoint {
  if (typeof end !== 'object') return false;
  return end.unknownDigits === 0 && end.season === undefined && !end.isAbout && !end.isUncertain;
}

function firstDate({ year, month = 1, day = 1 }: DatePoint): Date {
  return new Date(dayNumber(year, month, day) * 86_400_000);
}
