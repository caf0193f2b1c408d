import type { Element, ElementContent, Root } from 'hast';
import { decoded } from '../../model/decoded.ts';
import { isNotes } from '../markdown/links/mend-links.ts';
import { element } from './nodes.ts';

/** Elements in which a note can't stand beside the line that refers to it. */
const closed = new Set(['table', 'pre', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'details', 'section']);

/**
 * Puts a `hidden` copy of each footnote behind its first reference and marks the list at the end `data-beside`: pages with a
 * margin show the copies and hide the list, all others show the list. Does nothing if one of the notes can't stand in a
 * margin, because it has more than paragraphs or is referred to from a table or heading.
 */
export function addSidenotes(tree: Root): void {
  const list = tree.children.findLast((node) => node.type === 'element' && isNotes(node)) as Element | undefined;
  if (!list) return;
  const notes = new Map(itemsIn(list).map((item) => [`#${item.properties.id}`, item]));
  const references = referencesIn(tree, true);
  const referredTo = new Set(references.map(({ href }) => href));
  const isFit =
    references.every(({ isOpen }) => isOpen) &&
    [...notes].every(([href, item]) => referredTo.has(href) && item.children.every(isOfParagraphs));
  if (!isFit) return;
  list.properties.dataBeside = '';
  insert(tree);

  function insert(parent: Root | Element): void {
    const children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type !== 'element' || isNotes(child)) return [child];
      const link = referenceIn(child);
      const href = hrefOf(link);
      const note = notes.get(href);
      if (link && note && notes.delete(href)) return [child, sidenote(note, link)];
      insert(child);
      return [child];
    });
    parent.children = children;
  }
}

interface Reference {
  href: string;
  /** Whether a note can stand beside it. */
  isOpen: boolean;
}

/** The references to footnotes outside of footnotes. */
function referencesIn(parent: Root | Element, isOpen: boolean): Reference[] {
  return (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element' || isNotes(child)) return [];
    const link = referenceIn(child);
    return link ? [{ href: hrefOf(link), isOpen }] : referencesIn(child, isOpen && !closed.has(child.tagName));
  });
}

/** The link's address with its letters plain, as they are in ids. */
function hrefOf(link: Element | undefined): string {
  const href = String(link?.properties.href);
  return decoded(href) ?? href;
}

/** The link of a reference to a footnote: `<sup><a data-footnote-ref>`. */
function referenceIn({ tagName, children: [link] }: Element): Element | undefined {
  const isReference = tagName === 'sup' && link?.type === 'element' && link.properties.dataFootnoteRef !== undefined;
  return isReference ? link : undefined;
}

function sidenote(item: Element, link: Element): Element {
  const paragraphs = item.children.filter(isParagraph).map((paragraph) => copied(paragraph.children));
  const blocks = paragraphs.map((children) => element('span', { className: ['note-block'] }, children));
  const number = element('span', { className: ['note-number'] }, link.children);
  const properties = { className: ['sidenote'], role: 'note', dataApparatus: '', hidden: true };
  return element('span', properties, [number, ...(blocks.length > 1 ? blocks : (paragraphs[0] ?? []))]);
}

/** A copy without what must be unique, ids and names of quotes, and without signs and speakers. */
function copied(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const { id, dataQuote, ...properties } = node.properties;
    const isCitation = [properties.className].flat().includes('citations');
    if (properties.dataApparatus !== undefined && !isCitation) return [];
    return [{ ...node, properties, children: copied(node.children) }];
  });
}

function itemsIn(list: Element): Element[] {
  return list.children
    .flatMap((child) => (child.type === 'element' && child.tagName === 'ol' ? child.children : []))
    .filter((child): child is Element => child.type === 'element');
}

function isOfParagraphs(node: ElementContent): boolean {
  return node.type === 'text' || isParagraph(node);
}

function isParagraph(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}
