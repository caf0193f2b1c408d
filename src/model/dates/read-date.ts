import { daysOf } from './days.ts';
import { parseEdtf, toEdtf } from './edtf.ts';

/** The normal form of a date of EDTF, or of a date-time’s day; undefined where it is none or ends before it begins. */
export function readDate(text: string): string | undefined {
  const edtf = parseEdtf(dayOf(text));
  const date = edtf && toEdtf(edtf);
  if (date === undefined || edtf?.to === undefined) return date;
  const { first, last } = daysOf(date);
  return first <= last ? date : undefined;
}

/** The day of an ISO date-time, also with blanks for its signs as Jekyll writes it: the text itself where it is none. */
function dayOf(text: string): string {
  return (
    /^(\d{4}-\d\d?-\d\d?)(?:T|\s+)\d\d?:\d\d[\d:.]*\s*(?:Z|UTC|GMT|[+-]\d\d?(?::?\d\d)?)?$/i.exec(text.trim())?.[1] ??
    text
  );
}
