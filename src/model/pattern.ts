import { z } from 'zod';
import { isLinear } from './expressions/is-linear.ts';

/**
 * A family of document references, an entry of `content/patterns.yaml`.
 * A template is text with `{group}` for what a named group of the expression matched, and `{group?text}` for text that
 * stands only where the group took part, with `$` in it for what the group matched.
 */
export const patternSchema = z
  .strictObject({
    /** The family's name, part of the rule id that its findings carry. */
    name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens, such as un-symbol'),
    /**
     * A regular expression with named groups, or its pieces, which are joined; matched with the flags `gu`, at word
     * boundaries that it states itself. The whole match is what gets marked.
     */
    expression: z
      .union([z.string(), z.array(z.string()).transform((pieces) => pieces.join(''))])
      .refine(isExpression, { message: 'expected a regular expression that never matches the empty text' })
      .refine((text) => !isExpression(text) || isLinear(text), {
        message:
          'expected an expression that matches a text in one way only, since others may take for ever: in `\\d+\\d*`, `(\\w+ ?)+` and `.*, .*` two parts can take the same characters, so say what parts them, as `[^,]+, [^,]+` does; no `\\1` or `(?i:…)`',
      }),
    /**
     * Template of the symbol. The glossary's document with the same one, white space and a year in brackets aside, is
     * the document meant.
     */
    symbol: z.string().min(1),
    /**
     * Template of the document's address; what groups matched is percent-encoded but for `/ ( ) : .`. Where a group
     * it needs took no part there is no address, and the reference counts only if the glossary has the document.
     */
    url: z.string().regex(/^https?:\/\/[^/{]/i, 'expected an address that begins with https:// and a host'),
  })
  .superRefine(({ expression, symbol, url }, context) => {
    for (const [field, template] of Object.entries({ symbol, url })) {
      for (const [, group = ''] of template.matchAll(/\{(\w+)/g)) {
        if (expression.includes(`(?<${group}>`)) continue;
        context.addIssue({
          code: 'custom',
          path: [field],
          message: `expected a group of the expression, not {${group}}`,
        });
      }
    }
  });

export type Pattern = z.output<typeof patternSchema>;

/** The symbol of what `expression` matched; undefined where a group it needs took no part. */
export function symbolOf({ symbol }: Pattern, groups: Groups): string | undefined {
  return fill(symbol, groups, String);
}

/** The address of what `expression` matched; undefined where a group it needs took no part. */
export function addressOf({ url }: Pattern, groups: Groups): string | undefined {
  return fill(url, groups, (text) => encodeURIComponent(text.toWellFormed()).replace(/%2F/g, '/').replace(/%3A/g, ':'));
}

function fill(template: string, groups: Groups, encode: (text: string) => string): string | undefined {
  let complete = true;
  const filled = template.replace(slot, (_, group: string, guarded: string | undefined) => {
    const matched = groups[group];
    if (guarded !== undefined) return matched ? guarded.replaceAll('$', () => encode(matched)) : '';
    complete &&= matched !== undefined;
    return encode(matched ?? '');
  });
  return complete ? filled : undefined;
}

/** `{group}` or `{group?text}`. */
const slot = /\{(\w+)(?:\?([^{}]*))?\}/g;

function isExpression(text: string): boolean {
  try {
    return !new RegExp(text, 'u').test('');
  } catch {
    return false;
  }
}

/** What a match's named groups hold, as `RegExpExecArray.groups` gives it. */
type Groups = Readonly<Record<string, string | undefined>>;
