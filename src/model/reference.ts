import { z } from 'zod';
import { type CslDate, readEdtf } from './csl-date.ts';
import { webAddress } from './web-address.ts';

const nameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  suffix: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  literal: z.string().optional(),
  /** Whether others follow it who aren't named: "and others" in BibTeX, "et al." in print. */
  'and-others': z.boolean().optional(),
});

/** Names of people and bodies. A last one `others`, as reference managers write it, is a word about the one before. */
const namesSchema = z.array(nameSchema).transform(withoutOthers);

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
    'date-parts': z
      .array(z.array(partSchema).refine(isInCalendar, 'expected a year, a month from 1 to 12 and a day that it has'))
      .optional(),
    season: z.union([z.string(), z.number()]).optional(),
    circa: z.union([z.boolean(), z.string(), z.number()]).optional(),
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
  author: namesSchema.optional(),
  editor: namesSchema.optional(),
  translator: namesSchema.optional(),
  'container-author': namesSchema.optional(),
  compiler: namesSchema.optional(),
  director: namesSchema.optional(),
  contributor: namesSchema.optional(),
  issued: dateSchema.optional(),
  accessed: dateSchema.optional(),
  'event-date': dateSchema.optional(),
  'original-date': dateSchema.optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  volume: z.union([z.string(), z.number()]).optional(),
  issue: z.union([z.string(), z.number()]).optional(),
  page: z.union([z.string(), z.number()]).optional(),
  number: z.union([z.string(), z.number()]).optional(),
  URL: webAddress.optional(),
  /** Address of a copy in an archive of the web. CSL has no variable for it alone: `archive_location` may hold one. */
  archived: webAddress.optional(),
  DOI: z.string().optional(),
  'title-short': z.string().optional(),
  genre: z.string().optional(),
  /** The collection or site that it is read in. */
  source: z.string().optional(),
  language: z.string().optional(),
});

export type Reference = z.output<typeof referenceSchema>;

function withoutOthers(names: Name[]): Name[] {
  const last = names.at(-1);
  const isOthers = /^(?:others|et al\.?)$/i.test(last?.literal ?? last?.family ?? '') && !last?.given;
  if (!isOthers) return names;
  return names.slice(0, -1).map((name, index) => (index === names.length - 2 ? { ...name, 'and-others': true } : name));
}

type Name = z.output<typeof nameSchema>;

/**
 * CSL-YAML writes dates in three more ways: `2018-09-27`, `2018-09/2018-11` or any other date of EDTF (Pandoc), a list
 * of `{year, month, day}` (older exports), and `raw` (Zotero). Each becomes `date-parts`; what is none of them stays.
 * Parts that say nothing (empty, null, 0) are left out, and so is a date of nothing else.
 */
function toDateParts(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'string') return parsed(String(value));
  if (Array.isArray(value)) return { 'date-parts': value.map(toParts) };
  if (!isFields(value)) return value;
  const { raw, 'date-parts': parts } = value;
  const text = [raw, value.edtf].find((one): one is string => typeof one === 'string' && one !== '');
  if (text !== undefined && parts === undefined) return { ...value, ...parsed(text) };
  if (!Array.isArray(parts)) return value;
  const told = parts.map(toldParts);
  const isTold = Array.isArray(told[0]) ? told[0].length > 0 : told.length > 0;
  const { 'date-parts': _, ...others } = value;
  return isTold ? { ...others, 'date-parts': told } : others;
}

function parsed(text: string): CslDate {
  return readEdtf(text) ?? { literal: text };
}

function toParts(date: unknown): unknown {
  if (!isFields(date)) return date;
  return [date.year, date.month, date.day].filter((part) => part !== undefined);
}

/** Parts up to the first that says nothing; an end that says nothing at all is open. */
function toldParts(parts: unknown, index: number): unknown {
  if (!Array.isArray(parts)) return parts;
  const end = parts.findIndex((part) => part === null || part === '' || Number(part) === 0);
  const told = end < 0 ? parts : parts.slice(0, end);
  return told.length === 0 && index === 1 ? [0] : told;
}

function isInCalendar([year = 1, month = 1, day = 1, ...more]: number[]): boolean {
  if (year === 0) return true;
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return more.length === 0 && month >= 1 && month <= 12 && day >= 1 && day <= days;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
