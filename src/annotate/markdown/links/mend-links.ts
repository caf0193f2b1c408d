import type { Element, Root, RootContent } from 'hast';
import { decoded } from '../../../model/decoded.ts';
import { authored } from '../tree/sanitize-schema.ts';
import { isNoteLink } from './links.ts';

/**
 * After sanitising has put a prefix before every authored id: points footnotes to the prefixed ids, marks what belongs
 * to footnotes rather than the text as apparatus, tells addresses elsewhere from our own, and makes an id of the name
 * by which HTML called a place before there were ids. Of an id that stands more than once the first counts, as in browsers.
 */
export function mendLinks(tree: Root): void {
  const ids = new Set<string>();
  mendBelow(tree);

  function mendBelow({ children }: Root | Element): void {
    children.forEach((node, index) => {
      if (node.type !== 'element') return;
      if (node.tagName === 'a') mendLink(node);
      if (typeof node.properties.id === 'string') node.properties.id = readable(node.properties.id);
      keepFirst(node, ids);
      if (node.properties.dataFootnoteBackref !== undefined) takeSpace(children[index - 1]);
      if (isNotes(node)) labelHeading(node);
      mendBelow(node);
    });
  }
}

/** Whether the element holds the footnotes of the text. */
export function isNotes(node: Element): boolean {
  return node.tagName === 'section' && node.properties.dataFootnotes !== undefined;
}

function mendLink(link: Element): void {
  const { name, ...properties } = link.properties;
  if (name !== undefined) link.properties = { ...properties, id: properties.id ?? name };
  const address = typeof properties.href === 'string' ? properties.href : '';
  if (isNoteLink(link)) Object.assign(link.properties, { dataApparatus: '', href: `#${authored}${address.slice(1)}` });
  if (/^(?:https?:|\/\/)/i.test(address)) link.properties.rel = ['noopener', 'nofollow', 'ugc'];
}

/** An id of a footnote with its label in plain letters: links to it have them percent-encoded. */
function readable(id: string): string {
  return /^x-fn(?:ref)?-/.test(id) ? (decoded(id) ?? id).replace(/\s+/g, '-') : id;
}

function keepFirst({ properties }: Element, ids: Set<string>): void {
  if (typeof properties.id !== 'string') return;
  if (ids.has(properties.id)) delete properties.id;
  else ids.add(properties.id);
}

/** Removes the space between a note’s words and the link back to the text. */
function takeSpace(before: RootContent | undefined): void {
  if (before?.type === 'text') before.value = before.value.replace(/ $/, '');
}

function labelHeading(notes: Element): void {
  const heading = notes.children.find((child) => child.type === 'element');
  if (heading) heading.properties.dataApparatus = '';
}
