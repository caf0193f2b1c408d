import type { Span } from '../../model/annotation.ts';
import type { Block } from './blocks.ts';
import type { Mark } from './marks.ts';
import { type Node, nest } from './nest.ts';
import { element, escapeXml } from './xml.ts';

/** Writes the words of a block with the marks in them; to be asked for each block once, in order. */
export type BlockWriter = (block: Block) => string;

/** A text and the places in it, in order, behind which footnotes are called. */
export interface CalledText {
  text: string;
  calls: readonly { at: number; target: string }[];
}

/** Prepares the marks of all blocks: a mark that blocks or other marks cut knows how many pieces it has. */
export function writeEachBlock(called: CalledText, blocks: readonly Block[], marks: readonly Mark[]): BlockWriter {
  const nested = nestBlocks(blocks, marks);
  const pieces = new Map<object, number>();
  for (const nodes of nested.values()) countPieces(nodes, pieces);
  const written = new Map<object, number>();
  let next = 0;
  return (block) => (nested.get(block) ?? []).map(write).join('');

  function write(node: Node<Mark>): string {
    if ('text' in node) return writeText(node.text);
    const whole = node.mark.whole ?? node.mark;
    const nth = written.get(whole) ?? 0;
    written.set(whole, nth + 1);
    return node.mark.write(node.within.map(write).join(''), nth, pieces.get(whole) ?? 1);
  }

  /** Words with a pointer behind those that a footnote is called at. Words are written in order, each once. */
  function writeText({ start, end }: Span): string {
    let written = '';
    let from = start;
    for (let call = called.calls[next]; call && call.at <= end; call = called.calls[next]) {
      next += 1;
      const to = Math.max(call.at, from);
      written += escapeXml(called.text.slice(from, to)) + element('ptr', { type: 'note', target: call.target }, '');
      from = to;
    }
    return written + escapeXml(called.text.slice(from, end));
  }
}

/** The marks of each block as a tree; both are in order, so that each mark is looked at where it stands. */
function nestBlocks(blocks: readonly Block[], marks: readonly Mark[]): Map<Block, Node<Mark>[]> {
  let next = 0;
  let running: Mark[] = [];
  return new Map(
    blocks.map((block) => {
      while (next < marks.length && (marks[next] as Mark).start < block.end) running.push(marks[next++] as Mark);
      const nodes = nest(block, running);
      running = running.filter(({ end }) => end > block.end);
      return [block, nodes];
    }),
  );
}

function countPieces(nodes: Node<Mark>[], pieces: Map<object, number>): void {
  for (const node of nodes) {
    if ('text' in node) continue;
    const whole = node.mark.whole ?? node.mark;
    pieces.set(whole, (pieces.get(whole) ?? 0) + 1);
    countPieces(node.within, pieces);
  }
}
