import type { Span } from '../../model/annotation.ts';
import type { Block, Prose } from '../text/prose.ts';

/** A line of a block: in Markdown one paragraph may hold several labelled lines. */
export interface Line extends Span, Pick<Block, 'kind'> {
  /** Index of its block in `prose.blocks`. */
  block: number;
  /** Whether a horizontal rule stands before it. */
  parted: boolean;
}

/** The lines of a text that have words, in order, without white space at their ends. */
export function linesOf({ text, blocks }: Prose): Line[] {
  return blocks.flatMap(({ start, end, kind, parted = false }, block) => {
    const lines: Line[] = [];
    for (let from = start; from < end; ) {
      const found = text.indexOf('\n', from);
      const to = found < 0 || found > end ? end : found;
      const line = text.slice(from, to);
      const words = line.trim();
      const at = from + line.indexOf(words);
      if (words !== '')
        lines.push({ start: at, end: at + words.length, kind, block, parted: parted && lines.length === 0 });
      from = to + 1;
    }
    return lines;
  });
}
