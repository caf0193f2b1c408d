import type { Nodes, Root } from 'hast';
import { onOneLine } from '../text/words.ts';
import { isInline, textOf } from './text-of.ts';

/** The lines of words of a tree: those blocks that hold no other block, in reading order, without those that show nothing. */
export function blocksOf(tree: Root): string[] {
  return collect(tree).filter((text) => text !== '');
}

function collect(node: Nodes): string[] {
  if (!('children' in node) || (node.type === 'element' && unshown.has(node.tagName))) return [];
  const lines: string[] = [];
  let line = '';
  for (const child of node.children) {
    const isBlock = child.type === 'element' && !isInline(child);
    if (!isBlock) line += textOf(child);
    if (isBlock && child.tagName !== 'br') {
      lines.push(onOneLine(line), ...collect(child));
      line = '';
    }
  }
  return [...lines, onOneLine(line)];
}

const unshown = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'iframe', 'object']);
