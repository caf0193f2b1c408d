import type { Element, Root, RootContent } from 'hast';
import { headsFurniture, isFurniture } from '../text/is-furniture.ts';
import { onOneLine } from '../text/words.ts';
import { isInline, textOf } from './text-of.ts';

type Parent = Root | Element;

/** Takes out the blocks that sites put into and below an article, and links below the heading of such a block. */
export function withoutFurniture<Tree extends Parent>(parent: Tree): Tree {
  let isBelowHead = false;
  const kept = (parent.children as RootContent[]).filter((child) => {
    if (child.type !== 'element' || isInline(child)) return true;
    const text = onOneLine(textOf(child));
    if (isFurniture(text)) {
      isBelowHead = headsFurniture(text);
      return false;
    }
    if (isBelowHead && isMadeOfLinks(child, text)) return false;
    if (text !== '') isBelowHead = false;
    withoutFurniture(child);
    return true;
  });
  parent.children = kept as Tree['children'];
  return parent;
}

function isMadeOfLinks(element: Element, text: string): boolean {
  return lengthOfLinks(element) > text.length * 0.6;
}

/** How many UTF-16 code units of an element's text stand in links. */
export function lengthOfLinks(node: Parent): number {
  if (node.type === 'element' && node.tagName === 'a') return onOneLine(textOf(node)).length;
  return node.children.reduce((sum, child) => sum + (child.type === 'element' ? lengthOfLinks(child) : 0), 0);
}
