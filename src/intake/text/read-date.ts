import { fold } from '../../model/fold.ts';
import { monthNames } from './month-names.ts';

/**
 * The date that a short text states, as exact as it is given: an ISO date or date-time (its day as written, whatever the
 * time zone), `27 September 2018`, `Sept. 27, 2018`, `27.9.2018`, `January/February 2020` (an interval), `2018`. Words
 * round it are passed over. Of `3/7/2018` nobody knows which is the day: that gives a doubt.
 */
export function readDate(text: string): ReadDate {
  const words = text.slice(0, 200).trim();
  return isoIn(words) ?? numericIn(words) ?? writtenIn(words) ?? yearIn(words) ?? {};
}

/** Whether a line is a date and nothing else but words such as `Published on` and a time. */
export function isDateline(line: string): boolean {
  const { date } = readDate(line);
  if (date === undefined || line.length > 80) return false;
  const rest = fold(line)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !monthNames.has(word) && !besideDates.has(word));
  return rest.length === 0;
}

/** Words that stand beside a date in a dateline, folded. */
const besideDates = new Set(
  [
    'published posted updated last modified on at date issue of the st nd rd th t z am pm a m p est edt cst pst pdt gmt utc bst cet',
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'veroffentlicht aktualisiert am um uhr den vom stand datum erstellt montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'publie le mis a jour lundi mardi mercredi jeudi vendredi samedi dimanche h publicado el de del lunes martes miercoles jueves',
    'viernes sabado domingo hrs pubblicato il lunedi martedi mercoledi giovedi venerdi sabato domenica',
  ]
    .join(' ')
    .split(' '),
);

function isoIn(text: string): ReadDate | undefined {
  const [, year = '', month = '', day] = /(?<!\d)(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?!\d)/.exec(text) ?? [];
  if (year !== '') return dated([year, month, day]);
  const [, ...digits] = /^(\d{4})(\d{2})(\d{2})(?:T\d|$)/.exec(text) ?? [];
  return digits.length > 0 ? dated(digits) : undefined;
}

function numericIn(text: string): ReadDate | undefined {
  const [, first = '', sign = '', second = '', year = ''] =
    /(?<!\d)(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4})(?!\d)/.exec(text) ?? [];
  if (first === '') return undefined;
  if (sign === '.' || Number(first) > 12 || first === second) return dated([year, second, first]);
  if (Number(second) > 12) return dated([year, first, second]);
  return { doubt: `\`${first}${sign}${second}${sign}${year}\` may have the day or the month first` };
}

function writtenIn(text: string): ReadDate | undefined {
  const words = fold(text).match(/\p{L}+|\d+/gu) ?? [];
  const at = words.findIndex((word) => monthNames.has(word));
  const month = monthNames.get(words[at] ?? '');
  if (month === undefined) return undefined;
  const next = monthNames.get(words[at + 1] ?? '');
  if (next !== undefined) return between([month, next], yearAt(words, at + 2));
  const isDay = (word = '') => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31;
  const behind = isDay(words[at + 1]) ? at + 1 : undefined;
  const before = [at - 1, at - 2].find((index) => isDay(words[index]));
  const day = before ?? behind;
  const year = yearAt(words, day === behind && behind !== undefined ? at + 2 : at + 1) ?? yearAt(words, at - 1);
  return year === undefined ? undefined : dated([year, String(month), day === undefined ? undefined : words[day]]);
}

/** The year at a word or one of the two behind it, as between `27th` and `2018` there may be others. */
function yearAt(words: readonly string[], from: number): string | undefined {
  return words.slice(Math.max(from, 0), from + 3).find((word) => /^1[0-9]\d\d$|^20\d\d$/.test(word));
}

function between(months: readonly number[], year: string | undefined): ReadDate | undefined {
  if (year === undefined) return undefined;
  const [from = '', to = ''] = months.map((month) => `${year}-${twoDigits(String(month))}`);
  return { date: `${from}/${to}` };
}

function yearIn(text: string): ReadDate | undefined {
  const year = /^\W{0,3}(1[0-9]\d\d|20\d\d)\W{0,3}$/.exec(text)?.[1];
  return year === undefined ? undefined : { date: year };
}

function dated([year = '', month, day]: readonly (string | undefined)[]): ReadDate {
  const date = [year, month, day].flatMap((part) => (part ? [twoDigits(part)] : [])).join('-');
  const whole = `${date}${'-01-01'.slice(date.length - 4)}`;
  return isDay(whole) ? { date } : {};
}

function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

function twoDigits(part: string): string {
  return part.padStart(2, '0');
}

export interface ReadDate {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or two of these with a slash between them. */
  date?: string;
  /** Why there is none, where the text has something like one. */
  doubt?: string;
}
