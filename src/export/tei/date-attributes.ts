import { yearsOf } from '../../model/dates/days.ts';
import { type DateEnd, type DatePoint, parseEdtf, yearText } from '../../model/dates/edtf.ts';
import type { Attributes } from './xml.ts';

/**
 * A date of EDTF in TEI's attributes: `when` for one known as far as it goes, `notBefore` and `notAfter` for what lies
 * somewhere between, `cert` where it is about then or uncertain. Undefined for what is no date.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/ref-att.datable.w3c.html
 */
export function dateAttributes(date: string): Attributes | undefined {
  const edtf = parseEdtf(date);
  if (!edtf) return undefined;
  const { from, to = from } = edtf;
  const doubts = [from, to].filter((end) => typeof end === 'object');
  const cert = doubts.some(({ isUncertain }) => isUncertain)
    ? 'low'
    : doubts.some(({ isAbout }) => isAbout)
      ? 'medium'
      : undefined;
  if (from === to && typeof from === 'object' && from.unknownDigits === 0 && from.season === undefined)
    return { when: edge(from, 'first'), cert };
  return { notBefore: edge(from, 'first'), notAfter: edge(to, 'last'), cert };
}

function edge(end: DateEnd, side: 'first' | 'last'): string | undefined {
  if (typeof end === 'string') return undefined;
  const { season, day } = end;
  const year = yearsOf(end)[side];
  const month = season === undefined ? end.month : season * 3 + (side === 'last' ? 2 : 0);
  const isNextYear = month !== undefined && month > 12;
  return w3c({ ...end, year: isNextYear ? year + 1 : year }, [isNextYear ? month - 12 : month, day]);
}

/** W3C's dates have no letter before a long year. */
function w3c({ year }: DatePoint, inYear: (number | undefined)[]): string {
  const known = inYear.filter((part) => part !== undefined);
  return [yearText(year).replace('Y', ''), ...known.map((part) => String(part).padStart(2, '0'))].join('-');
}
