import type { Element, ElementContent, Nodes, Root } from 'hast';
import { textOf } from './text-of.ts';

/**
 * Takes footnotes out of a text: what a link in raised letters leads to. In the place of each such link stands an element
 * `noteref`, which becomes a reference to the note; what calls a note that isn't there keeps its words.
 * @returns The notes by their numbers in the order of their calls, without the link back.
 */
export function takeNotes(root: Root): Map<string, ElementContent[]> {
  const called = new Map<string, string>();
  eachElement(root, (element) => {
    const id = calledBy(element);
    if (id === undefined) return;
    const number = called.get(id) ?? String(called.size + 1);
    called.set(id, number);
    Object.assign(element, { tagName: 'noteref', properties: { note: number, words: textOf(element) }, children: [] });
  });
  const notes = new Map<string, ElementContent[]>();
  const take = (node: Nodes): void => {
    if (!('children' in node)) return;
    node.children = node.children.filter((child) => {
      const id = child.type === 'element' ? String(child.properties.id ?? '') : '';
      const number = called.get(id);
      if (child.type !== 'element' || number === undefined || notes.has(number)) return true;
      notes.set(number, withoutWayBack(child).children);
      return false;
    }) as typeof node.children;
    for (const child of node.children) take(child);
  };
  if (called.size > 0) take(root);
  eachElement(root, (element) => {
    const { note, words } = element.properties;
    if (element.tagName !== 'noteref' || notes.has(String(note))) return;
    Object.assign(element, { tagName: 'span', properties: {}, children: [{ type: 'text', value: String(words) }] });
  });
  return notes;
}

/** The note that raised letters, or a link in them, call. */
function calledBy(element: Element): string | undefined {
  const only = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const isCall = element.tagName === 'sup' || String(element.properties.type ?? '') === 'noteref';
  const link = element.tagName === 'a' ? element : only[0];
  if (!isCall || (element.tagName === 'sup' && only.length !== 1) || link?.type !== 'element') return undefined;
  const href = String(link.properties.href ?? '');
  return link.tagName === 'a' && href.includes('#') ? href.slice(href.indexOf('#') + 1) : undefined;
}

function withoutWayBack(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const isBack = child.tagName === 'a' && String(child.properties.href ?? '').includes('#');
    return isBack ? [] : [withoutWayBack(child)];
  });
  return { ...element, children };
}

function eachElement(node: Nodes, act: (element: Element) => void): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    act(child);
    eachElement(child, act);
  }
}
