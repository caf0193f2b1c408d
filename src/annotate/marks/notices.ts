import type { Element, Root } from 'hast';
import { element, text, visitElements } from './nodes.ts';
import type { Typesetting } from './typesetting.ts';

/** Gives tasks a box that shows whether they are done, and alerts a title that says what they are. */
export function addNotices(tree: Root, { notices }: Typesetting['words']): void {
  visitElements(tree, (node) => {
    const { dataTask, dataAlert } = node.properties;
    if (node.tagName === 'li' && (dataTask === 'done' || dataTask === 'open'))
      firstLineOf(node).children.unshift(box(dataTask === 'done', notices?.[dataTask] ?? dataTask));
    if (node.tagName !== 'div' || typeof dataAlert !== 'string') return;
    const title = notices?.[dataAlert as keyof typeof notices] ?? dataAlert;
    node.properties.role = 'note';
    node.children.unshift(element('p', { className: ['alert-title'], dataApparatus: '' }, [text(title)]));
  });
}

/** Where the words of an item begin: in the item itself, or in its first paragraph. */
function firstLineOf(item: Element): Element {
  const first = item.children.find(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim()),
  );
  return first?.type === 'element' && first.tagName === 'p' ? first : item;
}

function box(isDone: boolean, ariaLabel: string): Element {
  const properties = { type: 'checkbox', disabled: true, checked: isDone, ariaLabel, dataApparatus: '' };
  return element('input', properties, []);
}
