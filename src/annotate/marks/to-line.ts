import type { Element, ElementContent, Root } from 'hast';
import { blockNames } from '../markdown/tree/block-names.ts';

/**
 * Makes one line of text of a marked tree, for what is shown on cards and within lists: blocks become its lines, and
 * pictures, ids, footnotes and their numbers are left out.
 * @returns What had to be changed but for paragraphs, by the names of the elements, each once.
 */
export function toLine(tree: Root): string[] {
  const changed = new Set<string>();
  const line: ElementContent[] = [];
  take(tree.children as ElementContent[], line);
  while (isBreak(line.at(-1))) line.pop();
  tree.children = line;
  return [...changed];

  function take(nodes: ElementContent[], into: ElementContent[]): void {
    for (const node of nodes) {
      if (node.type !== 'element') {
        if (node.type === 'text' && !(into.length === 0 && node.value.trim() === '')) into.push(node);
        continue;
      }
      if (isLeftOut(node)) changed.add(node.tagName);
      else if (!blockNames.has(node.tagName)) {
        const { id, ...properties } = node.properties;
        const children: ElementContent[] = [];
        take(node.children, children);
        into.push({ ...node, properties, children });
      } else {
        if (node.tagName !== 'p') changed.add(node.tagName);
        const isBegun = into.some((one) => one.type !== 'text' || one.value.trim() !== '');
        if (isBegun && !isBreak(into.at(-1)))
          into.push({ type: 'element', tagName: 'br', properties: {}, children: [] });
        take(node.children, into);
      }
    }
  }
}

/** Pictures, footnotes, and references to them, also where raw HTML has torn a reference from its `sup`. */
function isLeftOut({ tagName, properties, children }: Element): boolean {
  if (tagName === 'img' || properties.dataFootnotes !== undefined || isReference(properties)) return true;
  return tagName === 'sup' && children.some((child) => child.type === 'element' && isReference(child.properties));
}

function isReference({ dataFootnoteRef }: Element['properties']): boolean {
  return dataFootnoteRef !== undefined;
}

function isBreak(node: ElementContent | undefined): boolean {
  return (node?.type === 'element' && node.tagName === 'br') || (node?.type === 'text' && node.value.trim() === '');
}
