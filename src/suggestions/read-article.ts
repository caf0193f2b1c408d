import { passagesOf } from '../annotate/text/passages.ts';
import type { Prose } from '../annotate/text/prose.ts';
import type { Token } from '../annotate/text/tokens.ts';
import type { Annotations } from '../model/annotation.ts';

/** The fields of an annotated article that proposals are read from. Offsets are UTF-16 code units into `text`. */
export interface ReadableArticle extends Pick<Annotations, 'mentions' | 'names' | 'quotes' | 'documents'> {
  slug: string;
  /** EDTF; absent where nobody knows. */
  date?: string | undefined;
  /** The words, blocks parted by blank lines. */
  text: string;
}

/** The words of an article, block by block. */
export interface BlockOfWords {
  tokens: readonly Token[];
  /** Whether most words have capitals, as in headlines: a capital says little there. */
  isTitleCase: boolean;
}

/** The blocks of an article's words. */
export function blocksOf({ text }: Pick<ReadableArticle, 'text'>): BlockOfWords[] {
  return passagesOf(proseOf(text)).map(({ tokens, from, to, isTitleCase }) => ({
    tokens: tokens.slice(from, to),
    isTitleCase,
  }));
}

/** The index of the token that begins at `start`, or the first behind it. */
export function indexAt(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a sentence, a quotation or a block begins at a token. */
export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word.text;
  return before === undefined || /^[.!?:;…“”"„«»‘([*•–—-]|^\.\.\.$|^--/.test(before);
}

function proseOf(text: string): Prose {
  const blocks: Prose['blocks'] = [];
  for (const { 0: block, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g))
    blocks.push({ start: index, end: index + block.length, kind: 'paragraph' });
  return { text, blocks, opaque: [], overrides: [] };
}
