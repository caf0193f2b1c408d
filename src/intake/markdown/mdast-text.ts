import type { Nodes } from 'mdast';

/** The words of a tree, each block on a line of its own. */
export function mdastText(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(mdastText).join(holders.has(node.type) ? '\n' : '') : '';
}

/** What holds blocks, or cells. */
const holders: ReadonlySet<string> = new Set(
  'root blockquote list listItem table tableRow footnoteDefinition containerDirective'.split(' '),
);
