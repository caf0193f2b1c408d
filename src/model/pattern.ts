import { z } from 'zod';

/** A family of document references, an entry of `content/patterns.yaml`. */
export const patternSchema = z.strictObject({
  /** The family's name, part of the rule id that its findings carry. */
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** A regular expression with named groups; matched with the flags `gu`, at word boundaries that it states itself. */
  expression: z.string().refine(isExpression, { message: 'expected a regular expression' }),
  /** How the symbol is built: text with `{group}` for the groups matched; `{group?text}` only where the group is there. */
  symbol: z.string().min(1),
  /** How the link is built, likewise; each group is percent-encoded but for `/ ( ) : .`. */
  url: z.string().min(1),
});

export type Pattern = z.output<typeof patternSchema>;

function isExpression(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'gu'));
  } catch {
    return false;
  }
}
