import type { Element, Root as HastRoot, Nodes, RootContent } from 'hast';
import type { Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';

const converter = unified().use(rehypeRemark, { newlines: false }).freeze();

/**
 * The Markdown tree of an article's HTML. Addresses are made whole by the page's; a link that leads nowhere stands as its
 * words, a picture that can't be shown is left out and counted.
 */
export function toBody(tree: HastRoot, places: Places): { body: Root; lostPictures: number } {
  const lost = mendAddresses(tree, places);
  return { body: converter.runSync(tree) as Root, lostPictures: lost };
}

function mendAddresses(node: Nodes, places: Places): number {
  if (!('children' in node)) return 0;
  let lost = 0;
  node.children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child];
    lost += mendAddresses(child, places);
    if (child.tagName === 'img') {
      const src = pictureAddress(child, places);
      if (src === undefined) lost += 1;
      return src === undefined ? [] : [{ ...child, properties: { ...child.properties, src } }];
    }
    if (child.tagName !== 'a') return [child];
    const href = linkAddress(String(child.properties.href ?? ''), places.base);
    return href === undefined ? child.children : [{ ...child, properties: { href } }];
  }) as typeof node.children;
  return lost;
}

/** An address of the web or of mail; undefined for places on the page, scripts, and ways from a page that has no address. */
function linkAddress(href: string, base: string | undefined): string | undefined {
  if (href.startsWith('#') || !URL.canParse(href, base)) return undefined;
  const { protocol, href: whole } = new URL(href, base);
  return /^(?:https?|mailto):$/.test(protocol) ? escapeBrackets(whole) : undefined;
}

function pictureAddress({ properties }: Element, { base, hasFile }: Places): string | undefined {
  const src = String(properties.src ?? '').trim();
  if (src === '' || src.startsWith('data:')) return undefined;
  if (!/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src) && hasFile(decodedPath(src)))
    return escapeBrackets(encodeURI(decodedPath(src)));
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
  base: string | undefined;
  /** Whether there is a file at a path from the page's file. */
  hasFile(path: string): boolean;
}
