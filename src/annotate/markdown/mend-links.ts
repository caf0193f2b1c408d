import type { Element, Root, RootContent } from 'hast';
import { authored } from './sanitize-schema.ts';

/**
 * After sanitising has put a prefix before every authored id: points links within the page to the prefixed ids,
 * marks what belongs to footnotes rather than the text as apparatus, and tells addresses elsewhere from our own.
 */
export function mendLinks({ children }: Root | Element): void {
  children.forEach((node, index) => {
    if (node.type !== 'element') return;
    if (node.tagName === 'a') mendLink(node);
    if (node.properties.dataFootnoteBackref !== undefined) takeSpace(children[index - 1]);
    if (isNotes(node)) labelHeading(node);
    mendLinks(node);
  });
}

/** Whether the element holds the footnotes of the text. */
export function isNotes(node: Element): boolean {
  return node.tagName === 'section' && node.properties.dataFootnotes !== undefined;
}

function mendLink({ properties }: Element): void {
  const href = typeof properties.href === 'string' ? properties.href : '';
  const isNote = properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
  if (isNote) properties.dataApparatus = '';
  if (href.startsWith('#') && href.length > 1) properties.href = `#${authored}${href.slice(1)}`;
  if (/^https?:/i.test(href)) properties.rel = ['noopener', 'nofollow', 'ugc'];
}

/** The way back from a note is parted from its words by a space that is not theirs. */
function takeSpace(before: RootContent | undefined): void {
  if (before?.type === 'text') before.value = before.value.replace(/ $/, '');
}

function labelHeading(notes: Element): void {
  const heading = notes.children.find((child) => child.type === 'element');
  if (heading) heading.properties.dataApparatus = '';
}
