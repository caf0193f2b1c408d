import { type CslDate, readEdtf } from '../../model/csl-date.ts';
import { plainTex } from './tex-text.ts';

/** The values of an entry's fields that date something: BibLaTeX's `date`, or BibTeX's `year`, `month` and `day`. */
export interface DateFields {
  date?: string | undefined;
  year?: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
}

/** A date in CSL's form; words where it is none. */
export function readDate({ date, year, month, day }: DateFields): CslDate | undefined {
  if (date !== undefined) return readEdtf(date.replace(/[{}\\]/g, '')) ?? literally(plainTex(date));
  const when = plainTex(year ?? '');
  const read = readEdtf(when.replace(/\s?[–-]{1,3}\s?(?=\d{4}$)/, '/')) ?? aboutYear(when) ?? literally(when);
  const [first] = read?.['date-parts'] ?? [];
  if (first?.length !== 1 || read?.['date-parts']?.length !== 1 || month === undefined) return read;
  const [from, to] = readMonths(plainTex(month), day && plainTex(day));
  if (!from) return read;
  if ('season' in from) return { ...read, season: from.season };
  const parts = [from, to].flatMap((one) => (one && 'month' in one ? [[...first, ...one.month]] : []));
  return { ...read, 'date-parts': parts };
}

function literally(text: string): CslDate | undefined {
  return text === '' ? undefined : { literal: text };
}

/** `c. 1984`, `[1984]`, `44 BC`. */
function aboutYear(text: string): CslDate | undefined {
  const [, about, year, before] =
    /^(\[|c\.|ca\.|circa|um|about)?\s*(\d{1,4})\]?\s*(BCE|BC|B\.C\.|v\. Chr\.)?$/i.exec(text) ?? [];
  if (year === undefined || (!about && !before)) return undefined;
  return { 'date-parts': [[before ? -Number(year) : Number(year)]], ...(about && { circa: true }) };
}

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** `10`, `oct`, `October 3`, `3~October`, `jul/aug`, `Summer`. A number that no month has stays, to be told of. */
function readMonths(text: string, day: string | undefined): (Month | { season: number })[] {
  const season = seasons.indexOf(text.toLowerCase().replace('fall', 'autumn'));
  if (season >= 0) return [{ season: season + 1 }];
  return text.split(/\s?[/–&-]{1,3}\s?/).flatMap((one): Month[] => {
    const word = /\p{L}{3,}/u.exec(one)?.[0].slice(0, 3).toLowerCase() ?? '';
    const number = word ? names.indexOf(word) + 1 : Number(/^\d+$/.exec(one)?.[0] ?? 0);
    const on = Number(day ?? (word && (/\d+/.exec(one)?.[0] ?? '')));
    return number ? [{ month: on ? [number, on] : [number] }] : [];
  });
}

/** A month, and a day where it is known. */
interface Month {
  month: number[];
}
