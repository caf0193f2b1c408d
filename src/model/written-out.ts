import { type DatePhrases, phrasesIn } from './dates/date-phrases.ts';
import { dayNumber, yearsOf } from './dates/days.ts';
import { type DateEnd, type DatePoint, parseEdtf } from './dates/edtf.ts';

/**
 * A date of EDTF written out for people in `language`: `27 September 2018`, `about 1845`, `1840s`,
 * `between 1845 and 1847`, `44 BC`. The absence of a date is said, and what is no date stands as it is.
 * @param phrases The words of an edition’s own; else those of the language, English where there are none.
 */
export function writtenOut(date: string | undefined, language = 'en', phrases = phrasesIn(language)): string {
  const saying = { language, phrases };
  if (date === undefined || date === '') return phrases.undated;
  const edtf = parseEdtf(date);
  if (!edtf) return date;
  const { from, to } = edtf;
  if (to === undefined) return endInWords(from, saying);
  if (typeof from === 'string') return phrases.until(endInWords(to, saying));
  if (typeof to === 'string') return phrases.since(endInWords(from, saying));
  return phrases.between(endInWords(from, saying), endInWords(to, saying));
}

/** From one date to another: `27–29 September 2018` where both are as exact and sure. */
export function spanWrittenOut([from, to]: [string, string], language = 'en', phrases = phrasesIn(language)): string {
  const [first, last] = [parseEdtf(from), parseEdtf(to)].map((edtf) => edtf?.to === undefined && edtf?.from);
  if (!isSure(first) || !isSure(last) || formKey(first) !== formKey(last))
    return `${writtenOut(from, language, phrases)} – ${writtenOut(to, language, phrases)}`;
  return formatOf(first, language).formatRange(firstDate(first), firstDate(last));
}

/** The year that a date begins in: `1845`, `44 BC`. */
export function yearWrittenOut(year: number, language = 'en'): string {
  const point = { year, unknownDigits: 0, isAbout: false, isUncertain: false };
  return pointInWords(point, { language, phrases: phrasesIn(language) });
}

/** The two ends of an interval; undefined where the date is none, or one end isn’t known. */
export function endsOf(date: string): [from: string, to: string] | undefined {
  const edtf = parseEdtf(date);
  const [from = '', to = ''] = date.split('/');
  return typeof edtf?.from === 'object' && typeof edtf.to === 'object' ? [from, to] : undefined;
}

function endInWords(end: DateEnd, saying: Saying): string {
  if (typeof end === 'string') return '…';
  const { phrases } = saying;
  const words = pointInWords(end, saying);
  const about = end.isAbout ? phrases.about(words, end.month === undefined && end.season === undefined) : words;
  return end.isUncertain ? phrases.probably(about) : about;
}

function pointInWords(point: DatePoint, { language, phrases }: Saying): string {
  const { year, unknownDigits, season } = point;
  if (unknownDigits > 0 && year <= 0) {
    const { first, last } = yearsOf(point);
    return phrases.between(yearWrittenOut(first, language), yearWrittenOut(last, language));
  }
  if (unknownDigits === 1) return phrases.decade(String(year));
  if (unknownDigits > 1) return phrases.century(year / 100 + 1);
  const date = firstDate(point);
  if (Number.isNaN(date.valueOf())) return String(year);
  const words = formatOf(point, language).format(date);
  return season === undefined ? words : `${phrases.seasons[seasons[season - 1] ?? 'spring']} ${words}`;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

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

interface Saying {
  language: string;
  phrases: DatePhrases;
}
