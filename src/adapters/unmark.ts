import type { Element, ElementContent, Root } from 'hast';
import { ofLectern } from '../annotate/marks/mark-words.ts';
import { cardsClass } from './card.ts';

/** Takes all marks and cards of an earlier run out of a tree, in place. */
export function unmark(parent: Root | Element): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (hasClass(child, cardsClass)) return [];
    unmark(child);
    return isMark(child) ? child.children : [child];
  });
  joinTexts(parent);
}

function isMark(node: Element): boolean {
  const { dataEntity, dataQuote, dataRule } = node.properties;
  if (hasClass(node, 'mention')) return dataEntity !== undefined;
  if (hasClass(node, 'quote')) return dataQuote !== undefined;
  if (hasClass(node, 'document')) return dataRule !== undefined;
  return node.tagName === 'time' ? node.properties[ofLectern] !== undefined : hasClass(node, 'turn-speaker');
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** Texts that a mark stood between become one again. */
function joinTexts(parent: Root | Element): void {
  const joined: ElementContent[] = [];
  for (const child of parent.children as ElementContent[]) {
    const last = joined.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else joined.push(child);
  }
  parent.children = joined;
}
