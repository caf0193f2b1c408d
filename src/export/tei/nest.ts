import type { Span } from '../../model/annotation.ts';

/** A stretch of text, or a mark round such and other marks. */
export type Node<M> = { text: Span } | { mark: M; within: Node<M>[] };

/**
 * The marks of a block as a tree that holds all of its text once. Of two that overlap, the one that begins earlier or
 * ends later is the outer; one that crosses another's end is cut there and goes on after it.
 * @param marks By start, the longer first; what lies outside the block is left out.
 */
export function nest<M extends Span>(block: Span, marks: readonly M[]): Node<M>[] {
  const clipped = marks
    .map((mark) => ({ mark, start: Math.max(mark.start, block.start), end: Math.min(mark.end, block.end) }))
    .filter(({ start, end }) => start < end);
  return inside(block, clipped);
}

function inside<M>(whole: Span, pieces: Piece<M>[]): Node<M>[] {
  const nodes: Node<M>[] = [];
  const queue = [...pieces];
  let at = whole.start;
  for (let outer = queue.shift(); outer; outer = queue.shift()) {
    const { mark, start, end } = outer;
    if (at < start) nodes.push({ text: { start: at, end: start } });
    const held: Piece<M>[] = [];
    const rest: Piece<M>[] = [];
    while (queue[0] && queue[0].start < end) {
      const next = queue.shift() as Piece<M>;
      held.push({ ...next, end: Math.min(next.end, end) });
      if (next.end > end) rest.push({ ...next, start: end });
    }
    queue.unshift(...rest);
    nodes.push({ mark, within: inside({ start, end }, held) });
    at = end;
  }
  if (at < whole.end) nodes.push({ text: { start: at, end: whole.end } });
  return nodes;
}

interface Piece<M> extends Span {
  mark: M;
}
