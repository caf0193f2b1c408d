import { z } from 'zod';

/**
 * An item of `accepted.yaml`: what an editor decided of one place of an article, without a sign in its text. The place is
 * found by the words themselves and by what stands around them.
 */
export const acceptedSchema = z
  .strictObject({
    /** Slug of the article. */
    article: z.string().min(1),
    /** A quotation, its marks included. */
    quote: z.string().min(1).optional(),
    /** Or words that are the name of something. */
    name: z.string().min(1).optional(),
    /** Whose words the quotation is: the id of an entry, or a name. */
    by: z.string().min(1).optional(),
    /** The id of the entry that the name means. */
    as: z.string().min(1).optional(),
    /** That it is no quotation, or no name. */
    plain: z.literal(true).optional(),
    /** Why the quotation may differ from its source. */
    differs: z.string().min(1).optional(),
    /** The words that stand before it. Default: it begins the text, or its words stand there once. */
    after: z.string().min(1).optional(),
    /** The words that stand behind it. */
    before: z.string().min(1).optional(),
    /** Which one it is where its words stand there several times in the same surroundings, from 1. Default: 1. */
    nth: z.int().min(1).optional(),
    /** For those who edit after you. */
    why: z.string().optional(),
  })
  .refine(isDecision, 'expected `quote` with one of `by`, `plain` and `differs`, or `name` with `as` or `plain`');

/** What `accepted.yaml` says of a place. */
export type Accepted = z.output<typeof acceptedSchema>;

/** The fields that say what was decided: an item has those of one line, and of the others none. */
export const decisions = [
  ['quote', 'by'],
  ['quote', 'plain'],
  ['quote', 'differs'],
  ['name', 'as'],
  ['name', 'plain'],
] as const;

/** All of these fields, each once. */
export const decisionFields: ReadonlySet<DecisionField> = new Set(decisions.flat());

function isDecision(fields: Fields): boolean {
  const given = [...decisionFields].filter((name) => fields[name] !== undefined);
  return decisions.some((pair) => given.length === pair.length && pair.every((name) => given.includes(name)));
}

type DecisionField = (typeof decisions)[number][number];

type Fields = Partial<Record<DecisionField, unknown>>;
