import type { Nodes, Root } from 'hast';
import type { Span } from '../../model/annotation.ts';
import type { ProseOfTree } from '../markdown/prose-of-tree.ts';

/** A function from a node of the tree to the span of its words in the prose; undefined for nodes without words. */
export function spansOfNodes({ tree, pieces }: ProseOfTree & { tree: Root }): (node: Nodes) => Span | undefined {
  const spans = new Map<Nodes, Span>(pieces.map(({ node, start, end }) => [node, { start, end }]));
  function measure(node: Nodes): Span | undefined {
    if (!('children' in node)) return spans.get(node);
    let whole: Span | undefined;
    for (const child of node.children) {
      const span = measure(child);
      if (span) whole = { start: whole?.start ?? span.start, end: span.end };
    }
    if (whole) spans.set(node, whole);
    return whole;
  }
  measure(tree);
  return (node) => spans.get(node);
}
