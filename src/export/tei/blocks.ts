import type { Span } from '../../model/annotation.ts';
import type { ExportedArticle } from '../exported.ts';

/** A block of the text: what the article says of it, or `part` for words that it says nothing of. */
export interface Block extends Span {
  kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'note' | 'part';
  id?: string;
  /** A heading's level, from 1. */
  depth?: number;
}

/** All blocks of an article, in order, together all of its words. */
export function blocksOf({ text, headings, paragraphs }: ExportedArticle): Block[] {
  const known: Block[] = [
    ...headings.map(({ start, end, depth }) => ({ start, end, depth, kind: 'heading' as const })),
    ...paragraphs.map(({ start, end, id, kind }) => ({ start, end, id, kind: toKind(kind) })),
  ].sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  let at = 0;
  for (const block of known) {
    blocks.push(...between(text, { start: at, end: block.start }), block);
    at = block.end;
  }
  return [...blocks, ...between(text, { start: at, end: text.length })];
}

/** The blocks of a stretch that no paragraph or heading holds: headings of tables, terms of lists. */
function between(text: string, { start, end }: Span): Block[] {
  return [...text.slice(start, end).matchAll(/\S(?:(?!\n\n)[\s\S])*/g)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
    kind: 'part',
  }));
}

function toKind(kind: string): Block['kind'] {
  return kinds.find((one) => one === kind) ?? 'part';
}

const kinds = ['heading', 'paragraph', 'item', 'cell', 'caption', 'note'] as const;
