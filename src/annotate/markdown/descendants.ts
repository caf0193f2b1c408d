import type { Nodes, Root } from 'mdast';

/** All nodes below the root of a tree, each before those that it holds. */
export function descendants(tree: Root): Nodes[] {
  const found: Nodes[] = [];
  const add = (nodes: readonly Nodes[]) => {
    for (const node of nodes) {
      found.push(node);
      if ('children' in node) add(node.children);
    }
  };
  add(tree.children);
  return found;
}
