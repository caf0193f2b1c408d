import type { Element, ElementContent } from 'hast';
import { mendAttributes } from './conform-attributes.ts';

/**
 * A table as HTML has it: a caption, a head, bodies, a foot, of rows, of cells. Heads and feet in other places become
 * bodies; what stands in none of its cells is put before it, as browsers do.
 * @param fitCell Fits what is in a cell or caption.
 */
export function mendTable(table: Element, fitCell: (cell: Element) => void): ElementContent[] {
  const stray: ElementContent[] = [];
  const caption = only(table, ['caption'])[0];
  if (caption) mendAttributes(caption);
  if (caption) fitCell(caption);
  const children = groupsOf(table, caption, stray);
  const groups = children.filter((node) => node.type === 'element');
  for (const [at, group] of groups.entries()) {
    mendAttributes(group);
    const isMisplaced = (group.tagName === 'thead' && at > 0) || (group.tagName === 'tfoot' && at < groups.length - 1);
    if (isMisplaced) group.tagName = 'tbody';
    group.children = kept(group, ['tr'], stray);
    for (const row of only(group, ['tr'])) {
      mendAttributes(row);
      row.children = kept(row, ['td', 'th'], stray);
      for (const cell of only(row, ['td', 'th'])) {
        mendAttributes(cell);
        fitCell(cell);
      }
    }
  }
  table.children = [...(caption ? [caption] : []), ...children];
  if (stray.length === 0) return [table];
  const block: Element = { type: 'element', tagName: 'div', properties: {}, children: stray };
  fitCell(block);
  return [block, table];
}

/** The heads, bodies and feet of a table, and the blanks between them; rows outside of these are put into a body. */
function groupsOf(table: Element, caption: Element | undefined, stray: ElementContent[]): ElementContent[] {
  const groups: ElementContent[] = [];
  let loose: Element | undefined;
  for (const node of kept(table, ['caption', 'thead', 'tbody', 'tfoot', 'tr'], stray)) {
    if (node === caption) continue;
    if (node.type !== 'element') groups.push(node);
    else if (node.tagName === 'caption') stray.push(...node.children);
    else if (node.tagName !== 'tr') groups.push(node);
    else if (loose && groups.findLast((one) => one.type === 'element') === loose) loose.children.push(node);
    else {
      loose = { type: 'element', tagName: 'tbody', properties: {}, children: [node] };
      groups.push(loose);
    }
  }
  return groups;
}

/** The children of those kinds, and the blanks between; the others go to `stray`. */
function kept({ children }: Element, names: string[], stray: ElementContent[]): ElementContent[] {
  return children.filter((node) => {
    if (node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')) return true;
    if (node.type === 'element' && names.includes(node.tagName)) return true;
    stray.push(node);
    return false;
  });
}

function only({ children }: Element, names: string[]): Element[] {
  return children.filter((node): node is Element => node.type === 'element' && names.includes(node.tagName));
}
