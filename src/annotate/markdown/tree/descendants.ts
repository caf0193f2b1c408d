import type { Nodes, Root } from 'mdast';

/** All nodes below the root of a tree, each before those that it holds. A tree may be of any depth. */
export function descendants(tree: Pick<Root, 'children'>): Nodes[] {
  const found: Nodes[] = [];
  const left: Nodes[] = tree.children.toReversed();
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    found.push(node);
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at -= 1) left.push(node.children[at] as Nodes);
  }
  return found;
}
