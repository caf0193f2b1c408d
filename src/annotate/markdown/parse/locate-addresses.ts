import type { Nodes, Parents, Root } from 'mdast';
import { descendants } from '../tree/descendants.ts';
import { endOf, placesInSource, startOf } from '../tree/source-map.ts';

/**
 * Gives what a bare address in brackets cuts a text into its places in the source: such an address is only found when
 * the tree is made, and the text, the link and the rest are then put in without any.
 */
export function locateAddresses(tree: Root, source: string): void {
  const parents = descendants(tree).filter((node): node is Parents => 'children' in node);
  for (const parent of parents) if (parent.position) locateIn(parent, source);
}

function locateIn(parent: Parents, source: string): void {
  const { children } = parent;
  if (children.every(({ position }) => position)) return;
  let from = parent.position?.start.offset ?? 0;
  let end = parent.position?.end.offset ?? source.length;
  const ends = children.map(() => 0);
  for (let at = children.length - 1; at >= 0; at -= 1) {
    ends[at] = end;
    end = children[at]?.position?.start.offset ?? end;
  }
  for (const [at, child] of children.entries()) {
    if (!child.position) place(child, source, { start: from, end: ends[at] ?? source.length });
    from = child.position?.end.offset ?? from;
  }
}

/** Places a text, or a link and the text in it, at the first place of its words in a stretch. */
function place(node: Nodes, source: string, within: { start: number; end: number }): void {
  const text = node.type === 'link' ? node.children[0] : node;
  if (text?.type !== 'text' || text.value === '') return;
  const start = source.slice(within.start, within.end).indexOf(text.value);
  const found = start < 0 ? within : { start: within.start + start, end: within.start + start + text.value.length };
  const places = placesInSource(text.value, source, found);
  const position = () => ({
    start: { line: 1, column: 1, offset: startOf(places, 0) },
    end: { line: 1, column: 1, offset: endOf(places, text.value.length - 1) },
  });
  text.position = position();
  node.position = position();
}
