import { z } from 'zod';

const nameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
});

const dateSchema = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()]))).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
});

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
  URL: z.url().optional(),
  DOI: z.string().optional(),
});

export type Reference = z.output<typeof referenceSchema>;
