import type { Span } from '../../model/annotation.ts';
import type { LayoutPart } from '../../model/layout.ts';
import type { ExportedArticle } from '../exported.ts';

/** A block of the text: what the article says of it, or `part` for words that it says nothing of. */
export interface Block extends Span {
  kind: 'heading' | 'paragraph' | 'part';
  id?: string;
  /** A heading's level, from 1. */
  depth?: number;
}

/** A block where it stands, or what blocks stand in. */
export type Placed = { block: Block } | { part: LayoutPart; within: Placed[] };

/** All blocks of an article, in order, together all of its words but for those of blocks of code. */
export function blocksOf({ text, headings, paragraphs, layout }: ExportedArticle): Block[] {
  const known: (Block & { isCode?: true })[] = [
    ...headings.map(({ start, end, depth }) => ({ start, end, depth, kind: 'heading' as const })),
    ...paragraphs.map(({ start, end, id }) => ({ start, end, id, kind: 'paragraph' as const })),
    ...codeIn(layout.parts).map(({ start, end }) => ({ start, end, kind: 'part' as const, isCode: true as const })),
  ].sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  let at = 0;
  for (const block of known) {
    blocks.push(...between(text, { start: at, end: block.start }), ...(block.isCode ? [] : [block]));
    at = block.end;
  }
  return [...blocks, ...between(text, { start: at, end: text.length })];
}

/** Blocks in what they stand in; what holds no words stands behind the words before it. */
export function place(blocks: readonly Block[], parts: readonly LayoutPart[]): Placed[] {
  const placed: Placed[] = [];
  let next = 0;
  const take = (end: number) => {
    const from = next;
    while (next < blocks.length && (blocks[next] as Block).start < end) next += 1;
    return blocks.slice(from, next);
  };
  for (const part of parts) {
    placed.push(...take(part.start).map((block) => ({ block })));
    placed.push({ part, within: place(take(part.end), part.parts) });
  }
  return [...placed, ...blocks.slice(next).map((block) => ({ block }))];
}

function codeIn(parts: readonly LayoutPart[]): LayoutPart[] {
  return parts.flatMap((part) => (part.kind === 'code' && part.end > part.start ? [part] : codeIn(part.parts)));
}

/** The blocks of a stretch that no paragraph or heading holds: headings of tables, terms of lists. */
function between(text: string, { start, end }: Span): Block[] {
  return [...text.slice(start, end).matchAll(/\S[^\n]*(?:\n[^\n]+)*/g)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
    kind: 'part',
  }));
}
