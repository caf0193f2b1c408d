import { z } from 'zod';
import { expectedDate } from './date-slips.ts';
import { yearText } from './edtf.ts';
import { readDate } from './read-date.ts';

/**
 * A date as exact as it is known, in EDTF, levels 0 and 1; its normal form comes out. Of an ISO date-time the day is
 * taken as it is written, whatever the time zone. YAML reads a bare `2018` as a number: that is taken.
 */
export const dateField = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString() : typeof value === 'number' ? numberText(value) : value),
  z.string({ error: expectedDate('') }).transform((text, context) => {
    const date = readDate(text);
    if (date === undefined) context.addIssue({ code: 'custom', message: expectedDate(text) });
    return date ?? z.NEVER;
  }),
);

/** YAML has taken the leading zeros off a year. */
function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 10_000 ? yearText(value) : String(value);
}
