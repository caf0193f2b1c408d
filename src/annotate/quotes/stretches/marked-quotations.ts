import type { Span } from '../../../model/annotation.ts';
import { handingOver } from '../../languages/en/turn-words.ts';
import type { Block, Prose } from '../../text/prose.ts';
import { type BlockQuotation, longestCredit } from './block-quotations.ts';

/**
 * Quotations that a paragraph consists of, each with a credit: behind it after a dash or in parentheses, in the same line or as
 * the next paragraph, `“…” — Mina Okafor, harbour master`; or before it, `And from Mina Okafor:`.
 */
export function markedQuotations({ text, blocks }: Prose, stretches: readonly Span[]): BlockQuotation[] {
  const inBlock = stretchesByBlock(blocks, stretches);
  return blocks.flatMap((block, from): BlockQuotation[] => {
    const words = inBlock.get(from);
    if (block.kind !== 'paragraph' || !words) return [];
    const place = { text, blocks, from };
    return behindEach(place, words) ?? behindBlock(place, words) ?? handedOver(place, words) ?? [];
  });
}

/** The block quotations that the line before them hands over to somebody: `Over to Mina Okafor:`. */
export function handedBlocks({ text, blocks }: Prose, quotations: readonly BlockQuotation[]): BlockQuotation[] {
  return quotations.map((one) => {
    const credit = one.credit ? undefined : handedIn(text, blocks[one.from - 1]);
    return credit ? { ...one, credit, tie: 'person' } : one;
  });
}

interface Place extends Pick<Prose, 'text' | 'blocks'> {
  /** The index of the block. */
  from: number;
}

function stretchesByBlock(blocks: readonly Block[], stretches: readonly Span[]): Map<number, Span[]> {
  const found = new Map<number, Span[]>();
  let at = 0;
  blocks.forEach(({ start, end }, index) => {
    while ((stretches[at]?.start ?? end) < start) at += 1;
    for (; (stretches[at]?.start ?? end) < end; at += 1)
      found.set(index, [...(found.get(index) ?? []), stretches[at] as Span]);
  });
  return found;
}

/** A credit behind each of the stretches: `“…” –Ada Quill “…” –Mina Okafor`, `“…” (Ada Quill)`. */
function behindEach({ text, blocks, from }: Place, words: readonly Span[]): BlockQuotation[] | undefined {
  const block = blocks[from] as Block;
  if (words[0]?.start !== block.start) return undefined;
  const found = words.flatMap((one, at) => {
    const credit = creditOf(text, { start: one.end, end: words[at + 1]?.start ?? block.end });
    return credit ? [{ from, to: from + 1, words: one, ...credit }] : [];
  });
  return found.length === words.length ? found : undefined;
}

/** A credit in the paragraph behind the one that the only stretch fills. */
function behindBlock({ text, blocks, from }: Place, [words, ...others]: readonly Span[]): BlockQuotation[] | undefined {
  const [block, next] = [blocks[from] as Block, blocks[from + 1]];
  if (!words || others.length > 0 || !fills(text, block, words) || next?.kind !== 'paragraph') return undefined;
  const credit = creditOf(text, next);
  return credit && !credit.tie ? [{ from, to: from + 1, words, ...credit }] : undefined;
}

/** A stretch behind a line that hands over to somebody, in the same paragraph or the one before. */
function handedOver({ text, blocks, from }: Place, [words, ...others]: readonly Span[]): BlockQuotation[] | undefined {
  const block = blocks[from] as Block;
  if (!words || others.length > 0 || text.slice(words.end, block.end).trim() !== '') return undefined;
  const isAlone = words.start === block.start;
  const credit = handedIn(text, isAlone ? blocks[from - 1] : { start: block.start, end: words.start });
  return credit && [{ from, to: from + 1, words, credit, tie: 'person' }];
}

function fills(text: string, { start, end }: Span, words: Span): boolean {
  return words.start === start && words.end <= end && text.slice(words.end, end).trim() === '';
}

/** The name and office of a line that hands over, up to its colon. */
function handedIn(text: string, line: Span | undefined): Span | undefined {
  if (!line || line.end - line.start > longestCredit) return undefined;
  const words = text.slice(line.start, line.end).trimEnd();
  const opening = words.endsWith(':') ? handingOver.exec(words) : undefined;
  return opening ? { start: line.start + opening[0].length, end: line.start + words.length - 1 } : undefined;
}

function creditOf(text: string, line: Span): Pick<BlockQuotation, 'credit' | 'dash' | 'tie'> | undefined {
  const words = text.slice(line.start, Math.min(line.end, line.start + longestCredit + 1)).trimEnd();
  const spanOf = ([from, to]: [number, number]) => ({ start: line.start + from, end: line.start + to });
  const inParentheses = bracketed.exec(words)?.indices?.[1];
  if (inParentheses) return { credit: spanOf(inParentheses), tie: 'person' };
  const [, tie, credit] = dashed.exec(words)?.indices ?? [];
  return tie && credit && { credit: spanOf(credit), dash: spanOf(tie) };
}

/** A dash, a name and a description, up to the end of the line. */
const dashed = /^\s*([—–―]|--?)\s*(\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)*(?:, [^.]*)?)\.?$/du;
/** The same in parentheses. */
const bracketed = /^\s*\((\p{Lu}[^\s,()]*(?: \p{Lu}[^\s,()]*)*(?:, [^()]*)?)\)\.?$/du;
