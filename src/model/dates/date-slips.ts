import { parseEdtf } from './edtf.ts';
import { readDate } from './read-date.ts';

/** What to write in place of `text`, which is no date of EDTF, after `Unexpected …, `: `expected …`. */
export function expectedDate(text: string): string {
  for (const [form, meant] of slips) {
    const match = form.exec(text.trim());
    const dates = match ? [...new Set(meant(...match.slice(1).map((part) => part ?? '')))] : [];
    const [first, second] = dates.filter((date) => readDate(date) !== undefined);
    if (first && second) return `expected \`${first}\` or \`${second}\`: day or month first can’t be told`;
    if (first) return `expected \`${first}\``;
  }
  if (parseEdtf(text)) return 'expected an interval that ends after it begins';
  const inYear = parseEdtf(text, true)?.from;
  if (typeof inYear === 'object') {
    const hasMonth = inYear.month !== undefined && inYear.month >= 1 && inYear.month <= 12;
    return hasMonth ? 'expected a day that the month has' : 'expected a month from 01 to 12, or 21 to 24 for a season';
  }
  return 'expected a date such as 2018, 2018-09 or 2018-09-27, 1845~ (about), 184X (in the 1840s) or 1845/1847';
}

/** Other ways to write dates, each with what it may mean in EDTF. */
const slips: [form: RegExp, meant: (...parts: string[]) => string[]][] = [
  [/^(\d\d?)[./-](\d\d?)[./-](\d{4})$/, (a = '', b = '', year = '') => [iso(year, b, a), iso(year, a, b)]],
  [/^(\d{4})[./](\d\d?)[./](\d\d?)$/, (year = '', month = '', day = '') => [iso(year, month, day)]],
  [/^(\d{4})(\d\d)(\d\d)$/, (year = '', month = '', day = '') => [iso(year, month, day)]],
  [/^(\d\d?)[./](\d{4})$/, (month = '', year = '') => [iso(year, month)]],
  [
    /^(\d\d?)(?:st|nd|rd|th|\.)?(?: of)? (\p{L}{3,})\.?,? (\d{4})$/iu,
    (day = '', month = '', year = '') => [named(year, month, day)],
  ],
  [
    /^(\p{L}{3,})\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{4})$/iu,
    (month = '', day = '', year = '') => [named(year, month, day)],
  ],
  [/^(\p{L}{3,})\.?,? (\d{4})$/iu, (month = '', year = '') => [named(year, month), ...qualified(month, year)]],
  [/^(?:c|ca|circa|about|around|um|etwa)\.? ?(\d{3,4})$/i, (year = '') => [`${year}~`]],
  [/^~(\d{3,4})$/, (year = '') => [`${year}~`]],
  [/^(\d{3})0(?:s|’s|'s|er)(?: Jahre)?$/i, (decade = '') => [`${decade}X`]],
  [/^(\d{3,4})\s*(?:[-–—]|to|bis)\s*(\d{3,4})$/i, (from = '', to = '') => [`${from}/${to}`]],
  [/^(\d\d)(\d\d)\s*[-–—]\s*(\d\d)$/, (century = '', from = '', to = '') => [`${century}${from}/${century}${to}`]],
  [/^(\d{1,4}) ?(?:BCE?|v\. ?(?:Chr|u\. ?Z)\.)$/i, (year = '') => [beforeOurs(Number(year))]],
  [/^(?:AD )?(\d{1,2})(?: ?(?:AD|CE|n\. ?Chr\.))?$/i, (year = '') => [year.padStart(4, '0')]],
];

function qualified(word: string, year: string): string[] {
  if (/^(?:before|vor|until|bis)$/i.test(word)) return [`../${year}`];
  if (/^(?:after|nach|since|seit|from|ab)$/i.test(word)) return [`${year}/..`];
  const season = ['spring', 'summer', 'autumn', 'winter'].indexOf(word.toLowerCase());
  return season < 0 ? [] : [`${year}-${season + 21}`];
}

/** The year before 1 is 0 in EDTF. */
function beforeOurs(year: number): string {
  return year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`;
}

const months = 'jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez'.split('|');
const numbers = [1, 2, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 11, 12, 12];

function named(year: string, month: string, day?: string): string {
  const number = numbers[months.indexOf(month.slice(0, 3).toLowerCase())];
  return number === undefined ? '' : iso(year, String(number), day);
}

function iso(...parts: (string | undefined)[]): string {
  return parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
