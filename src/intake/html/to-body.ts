import type { Element, ElementContent, Root as HastRoot, Nodes, RootContent } from 'hast';
import type { BlockContent, FootnoteDefinition, Root } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { takeNotes } from './take-notes.ts';

const handlers: Options['handlers'] = {
  noteref: (_, { properties }) => ({
    type: 'footnoteReference',
    identifier: String(properties.note),
    label: String(properties.note),
  }),
};
const converter = unified().use(rehypeRemark, { newlines: false, handlers }).freeze();

/**
 * The Markdown tree of an article's HTML, with its footnotes. Addresses are made whole by the page's; a link that leads
 * nowhere stands as its words, a picture that can't be shown is left out and counted.
 */
export function toBody(tree: HastRoot, places: Places): { body: Root; lostPictures: number } {
  const notes = takeNotes(tree);
  const lost = [...notes.values()].reduce((sum, children) => sum + mendAddresses(asRoot(children), places), 0);
  const lostPictures = lost + mendAddresses(tree, places);
  const body = converter.runSync(tree) as Root;
  body.children.push(...[...notes].map(([number, children]) => toNote(number, children)));
  return { body, lostPictures };
}

function toNote(number: string, children: ElementContent[]): FootnoteDefinition {
  const { children: blocks } = converter.runSync(asRoot(children)) as Root;
  return { type: 'footnoteDefinition', identifier: number, label: number, children: blocks as BlockContent[] };
}

function asRoot(children: ElementContent[]): HastRoot {
  return { type: 'root', children };
}

function mendAddresses(node: Nodes, places: Places): number {
  if (!('children' in node)) return 0;
  let lost = 0;
  node.children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child];
    lost += mendAddresses(child, places);
    if (child.tagName === 'img' || child.tagName === 'image') {
      const src = pictureAddress(child, places);
      if (src === undefined) lost += 1;
      return src === undefined ? [] : [{ ...child, tagName: 'img', properties: { ...child.properties, src } }];
    }
    if (child.tagName !== 'a') return [child];
    const href = linkAddress(String(child.properties.href ?? ''), places.base);
    return href === undefined ? child.children : [{ ...child, properties: { href } }];
  }) as typeof node.children;
  return lost;
}

/** An address of the web or of mail; undefined for places on the page, scripts, and ways from a page that has no address. */
export function linkAddress(href: string, base?: string): string | undefined {
  if (href.startsWith('#') || !URL.canParse(href, base)) return undefined;
  const { protocol, href: whole } = new URL(href, base);
  return /^(?:https?|mailto):$/.test(protocol) ? escapeBrackets(whole) : undefined;
}

function pictureAddress({ properties }: Element, { base, hasFile }: Places): string | undefined {
  const src = String(properties.src ?? '').trim();
  if (src === '' || src.startsWith('data:')) return undefined;
  const isPath = !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src);
  if (isPath && hasFile(decodedPath(src))) return escapeBrackets(encodeURI(decodedPath(src)));
  if (!URL.canParse(src, base)) return undefined;
  const { protocol, href } = new URL(src, base);
  return /^https?:$/.test(protocol) ? escapeBrackets(href) : undefined;
}

function decodedPath(src: string): string {
  const path = src.replace(/[?#].*$/s, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Brackets would end an address in Markdown. */
function escapeBrackets(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}

export interface Places {
  /** The page's own address, where it says one. */
  base?: string | undefined;
  /** Whether there is a file at a path from the page's file. */
  hasFile(path: string): boolean;
}
