import type { Quote } from '../../model/annotation.ts';
import type { Prose } from '../text/prose.ts';
import { tokensOf } from '../text/tokens.ts';
import { attributeQuotes, type Choices } from './attribute-quotes.ts';
import type { QuotedText } from './story.ts';
import { pairMarks } from './stretches/pair-marks.ts';

/**
 * The quotations within quotations that have a speaker of their own: `“Okafor told me, [‘The quay is shut,’]” said Holm`. The
 * words in marks are read as a text by itself, so whom its pronouns mean stays open.
 */
export function nestedQuotes(quoted: QuotedText, choices: Partial<Choices> = {}): Quote[] {
  const { prose, stretches, context } = quoted;
  const tokens = tokensOf(prose);
  const blocks = stretches.flatMap(({ from, to }): Prose['blocks'] => {
    const [start, end] = [tokens[from]?.start, tokens[to - 1]?.end];
    const isNesting = start !== undefined && end !== undefined && nesting.test(prose.text.slice(start, end));
    return isNesting ? [{ start, end, kind: 'paragraph' }] : [];
  });
  if (blocks.length === 0) return [];
  const inner: Prose = { text: prose.text, blocks, opaque: [], overrides: [] };
  const { turns: _, ...known } = context;
  const found = attributeQuotes(
    { ...quoted, prose: inner, stretches: pairMarks(inner), context: known, genres: [] },
    choices,
  );
  return found
    .filter(({ type, certainty, cueStart }) => type === 'direct' && certainty !== 'unsure' && cueStart !== undefined)
    .map((quote) => ({ ...quote, certainty: 'likely' }));
}

/** A mark that opens inside: behind a comma, a colon or a space, before a word. */
const nesting = /(?:^|[\s,:;([—–])[‘“"'«„][\p{L}[]/u;
