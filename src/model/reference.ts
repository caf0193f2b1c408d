import { z } from 'zod';
import { webAddress } from './web-address.ts';

const nameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

const partSchema = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+$/, 'expected a number')
    .transform(Number),
]);

/** A date in CSL's own form: `date-parts` holds one date, or the two ends of an interval, as `[year, month, day]`. */
const dateSchema = z.preprocess(
  toDateParts,
  z.looseObject({
    'date-parts': z.array(z.array(partSchema)).optional(),
    raw: z.string().optional(),
    literal: z.string().optional(),
  }),
);

/**
 * A bibliographic item in CSL form, as Zotero and others export it. Fields beyond those named here are kept.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const referenceSchema = z.looseObject({
  /** The key that articles cite: `[@masterson2020]`. */
  id: z.union([z.string().min(1), z.number().transform(String)]),
  /** CSL item type: `article-newspaper`, `book`. */
  type: z.string().min(1),
  title: z.string().optional(),
  author: z.array(nameSchema).optional(),
  editor: z.array(nameSchema).optional(),
  issued: dateSchema.optional(),
  accessed: dateSchema.optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  page: z.union([z.string(), z.number()]).optional(),
  number: z.union([z.string(), z.number()]).optional(),
  URL: webAddress.optional(),
  DOI: z.string().optional(),
  /** The collection or site that it is read in. */
  source: z.string().optional(),
  language: z.string().optional(),
});

export type Reference = z.output<typeof referenceSchema>;

/**
 * CSL-YAML writes dates in three more ways: `2018-09-27` or `2018-09/2018-11` (Pandoc), a list of
 * `{year, month, day}` (older exports), and `raw` (Zotero). Each becomes `date-parts`; what is none of them stays.
 */
function toDateParts(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'string') return { ...parsed(String(value)) };
  if (Array.isArray(value)) return { 'date-parts': value.map(toParts) };
  if (isFields(value) && typeof value.raw === 'string' && !value['date-parts']) {
    return { ...value, ...parsed(value.raw) };
  }
  return value;
}

function parsed(text: string): { literal: string } | { 'date-parts': number[][] } {
  const ends = text.split('/');
  const isDate = ends.length <= 2 && ends.every((end) => /^-?\d{1,4}(?:-\d{1,2}){0,2}$/.test(end));
  return isDate ? { 'date-parts': ends.map((end) => end.split(/(?<=\d)-/).map(Number)) } : { literal: text };
}

function toParts(date: unknown): unknown {
  if (!isFields(date)) return date;
  return [date.year, date.month, date.day].filter((part) => part !== undefined);
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
