import type { Element } from 'hast';
import { ofLectern } from '../../annotate/marks/mark-words.ts';
import { cardsClass } from '../card.ts';

/** Whether an element is a mark of ours, which goes round words of the page. */
export function isMark(node: Element): boolean {
  const { dataEntity, dataQuote, dataRule } = node.properties;
  if (hasClass(node, 'mention')) return dataEntity !== undefined;
  if (hasClass(node, 'quote')) return dataQuote !== undefined;
  if (hasClass(node, 'document')) return dataRule !== undefined;
  return node.tagName === 'time' ? node.properties[ofLectern] !== undefined : hasClass(node, 'turn-speaker');
}

/** Whether an element holds the cards. */
export function isCards(node: Element): boolean {
  return hasClass(node, cardsClass);
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
