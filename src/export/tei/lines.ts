import type { Block } from './blocks.ts';
import type { Mark } from './marks.ts';
import { type Node, nest } from './nest.ts';
import { escapeXml } from './xml.ts';

/** Writes the words of a block with the marks in them; to be asked for each block once, in order. */
export type BlockWriter = (block: Block) => string;

/** Prepares the marks of all blocks: a mark that blocks or other marks cut knows how many pieces it has. */
export function writeEachBlock(text: string, blocks: readonly Block[], marks: readonly Mark[]): BlockWriter {
  const nested = nestBlocks(blocks, marks);
  const pieces = new Map<object, number>();
  for (const nodes of nested.values()) countPieces(nodes, pieces);
  const written = new Map<object, number>();
  return (block) => (nested.get(block) ?? []).map(write).join('');

  function write(node: Node<Mark>): string {
    if ('text' in node) return escapeXml(text.slice(node.text.start, node.text.end));
    const whole = node.mark.whole ?? node.mark;
    const nth = written.get(whole) ?? 0;
    written.set(whole, nth + 1);
    return node.mark.write(node.within.map(write).join(''), nth, pieces.get(whole) ?? 1);
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
