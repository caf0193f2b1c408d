import type { Element, Root } from 'hast';
import { elementsIn } from '../tree/elements-in.ts';
import { asWritten } from './mend-addresses.ts';

/** A link of a text to something of its edition. */
export interface AuthoredLink {
  /** Where it begins: UTF-16 code units into the source. */
  start: number;
  /** Where it leads, percent-encoded as HTML has it: `#part`, `b.md#part`, `/people/ada-lund/`. */
  address: string;
  /** The same as its author wrote it. */
  written: string;
  /** Whether it names an article or entry by what that is called: `[[Ada Lund#Early years]]`. */
  isByName?: true;
  /**
   * Whether it is to show what it leads to, `![[Note]]`, and where that can be: behind its line, in which it stands
   * `alone` or `within` other words; `nowhere` in a table, a heading or a note.
   */
  embed?: 'alone' | 'within' | 'nowhere';
}

/** A scheme of our own for numbered links. Sanitising removes it from authors’ addresses, so that no author can use it. */
const standIn = 'link:';

/**
 * Takes the addresses out of all links that lead to something of the edition, and puts the number of the link in their
 * place: where they lead depends on other texts, and what is made of one text is kept for the next build.
 * `fillLinks` is the way back.
 */
export function takeLinks(tree: Root, source: string): AuthoredLink[] {
  const links: AuthoredLink[] = [];
  for (const node of elementsIn(tree)) {
    const { href, dataWiki, ...properties } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string' || isNoteLink(node) || leadsElsewhere(href)) continue;
    node.properties = { href: `${standIn}${links.length}`, ...properties };
    const start = node.position?.start.offset ?? 0;
    const written = asWritten(href, source.slice(start, node.position?.end.offset));
    const byName = dataWiki !== undefined && { isByName: true as const };
    const embed = dataWiki === 'embed' && { embed: 'nowhere' as const };
    links.push({ start, address: href, written, ...byName, ...embed });
  }
  return links;
}

/** Puts addresses into HTML that was rendered after `takeLinks`, by the numbers of the links; those without one lead nowhere. */
export function fillLinks(html: string, hrefs: readonly (string | undefined)[]): string {
  return html.replaceAll(/<a href="link:(\d+)"/g, (_, number) => {
    const href = hrefs[Number(number)];
    return href === undefined ? '<a' : `<a href="${escaped(href)}"`;
  });
}

/** Whether an address has a scheme or a host of its own. */
export function leadsElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}

/** Whether it is the link to a footnote or the way back from one. */
export function isNoteLink({ properties }: Element): boolean {
  return properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined;
}

/** As `render` writes the values of attributes. */
function escaped(href: string): string {
  return href.replaceAll(/["&'`]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16).toUpperCase()};`);
}
