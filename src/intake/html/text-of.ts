import type { Element, Nodes } from 'hast';

const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The words of a tree, a line for each block. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map(textOf).join('');
  return node.type === 'element' && !isInline(node) ? `\n${text}\n` : text;
}

/** Whether an element stands in a line of text. */
export function isInline({ tagName }: Element): boolean {
  return inline.has(tagName);
}
