import type { Element, Nodes, Root } from 'hast';

/** All elements of a tree in the order of the document. `visit` would note the way to each, which takes many times as long. */
export function elementsIn(tree: Root): Element[] {
  const found: Element[] = [];
  const left: Nodes[] = [tree];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === 'element') found.push(node);
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at -= 1) left.push(node.children[at] as Nodes);
  }
  return found;
}
