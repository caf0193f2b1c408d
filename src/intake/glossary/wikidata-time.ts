import { textAt, valueAt } from './value-at.ts';

/**
 * A time of Wikidata as exact as it says: a day, a month, a year or a decade; undefined for what is less exact, and for
 * days of the Julian calendar but for their year, as they are days of another date here.
 * @see https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html (time)
 */
export function wikidataTime(value: unknown): string | undefined {
  const [, sign = '', digits = '', month = '', day = ''] =
    /^([+-])(\d{4})-(\d\d)-(\d\d)T/.exec(textAt(value, 'time') ?? '') ?? [];
  if (sign === '') return undefined;
  const year = sign === '+' ? digits : yearBefore(digits);
  const precision = valueAt(value, 'precision');
  if (precision === 8) return sign === '+' ? `${digits.slice(0, 3)}X` : undefined;
  if (precision === 9 || (isJulian(value) && (precision === 10 || precision === 11))) return year;
  if (precision === 10) return `${year}-${month}`;
  return precision === 11 ? `${year}-${month}-${day}` : undefined;
}

function isJulian(value: unknown): boolean {
  return textAt(value, 'calendarmodel')?.endsWith('/Q1985786') ?? false;
}

/** Wikidata counts 1 BC as -1, ISO 8601 as 0. */
function yearBefore(digits: string): string {
  const year = String(Number(digits) - 1).padStart(4, '0');
  return year === '0000' ? year : `-${year}`;
}
