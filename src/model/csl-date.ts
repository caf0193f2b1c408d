/** A date in CSL's form. */
export interface CslDate {
  /** One date, or the two ends of an interval, as year, month and day; an end `[0]` is open. Years before 1 are negative. */
  'date-parts'?: number[][];
  /** 1 for spring to 4 for winter. */
  season?: number;
  circa?: boolean;
  literal?: string;
}

/**
 * A date of EDTF, levels 0 and 1, in CSL's form: `2018-09-27`, `1845~`, `184X`, `1845/1847`, `2019/..`, `2001-21`,
 * `-0043`. Parts may lack their leading zeros. Undefined for anything else.
 * @see https://www.loc.gov/standards/datetime/
 */
export function readEdtf(text: string): CslDate | undefined {
  const ends = text.trim().split('/').map(readEnd);
  const [from, to] = ends;
  if (ends.length > 2 || !from || ends.includes(undefined)) return undefined;
  if (!to) return from.parts[0] ? dated(from, from.last ? [from.parts, from.last] : [from.parts]) : undefined;
  if (from.parts.length === 0) return to.parts.length > 0 ? { literal: `–${text.trim().split('/')[1]}` } : undefined;
  return dated({ ...from, isAbout: from.isAbout || to.isAbout }, [
    from.parts,
    to.parts.length > 0 ? (to.last ?? to.parts) : [0],
  ]);
}

interface End {
  parts: number[];
  /** The last year of a decade or century. */
  last?: number[];
  isAbout?: boolean | undefined;
  season?: number;
}

const form = /^(-?)Y?(\d{1,4}|\d\d?XX?|\d{3}X)(?:-(\d{1,2}|XX)(?:-(\d{1,2}|XX))?)?(?:T[\d:.Z+-]*)?([?~%]?)$/;

function readEnd(text: string): End | undefined {
  if (text === '' || text === '..') return { parts: [] };
  const [, minus, year = '', month, day, doubt] = form.exec(text) ?? [];
  if (year === '') return undefined;
  const isAbout = doubt ? { isAbout: true } : {};
  if (year.includes('X')) {
    return { parts: [Number(year.replaceAll('X', '0'))], last: [Number(year.replaceAll('X', '9'))], ...isAbout };
  }
  // The year before 1 is 0 in EDTF and -1 in CSL, which counts as historians do.
  const counted = minus || Number(year) === 0 ? -Number(year) - 1 : Number(year);
  const number = Number(month);
  if (number >= 21 && number <= 24 && day === undefined) return { parts: [counted], season: number - 20, ...isAbout };
  const known = [month, day].filter((part) => part !== undefined && part !== 'XX').map(Number);
  return { parts: [counted, ...(month === 'XX' ? [] : known)], ...isAbout };
}

function dated({ isAbout, season }: End, parts: number[][]): CslDate {
  return { 'date-parts': parts, ...(season && { season }), ...(isAbout && { circa: true }) };
}
