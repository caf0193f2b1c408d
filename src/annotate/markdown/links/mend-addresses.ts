import type { Root } from 'hast';
import { decoded } from '../../../model/decoded.ts';
import type { Remark } from '../../remark.ts';
import { elementsIn } from '../tree/elements-in.ts';
import { linkSchemes } from '../tree/sanitize-schema.ts';

/**
 * Before sanitising, which leaves out addresses of most schemes: tells of those, and of addresses that no browser can
 * read. Known schemes are put in small letters, as sanitising expects them.
 */
export function mendAddresses(tree: Root, source: string): Remark[] {
  const remarks: Remark[] = [];
  for (const { tagName, properties, position } of elementsIn(tree)) {
    if (tagName !== 'a' || typeof properties.href !== 'string') continue;
    properties.href = properties.href.replace(/^[a-z][a-z\d+.-]*:/i, (scheme) => scheme.toLowerCase());
    const start = position?.start.offset ?? 0;
    const fault = faultOf(properties.href, asWritten(properties.href, source.slice(start, position?.end.offset)));
    if (fault) remarks.push({ ...fault, start });
    // Its words stand without a link.
    if (fault?.rule === 'malformed-address') delete properties.href;
  }
  return remarks;
}

/** An address as the author wrote it: Markdown percent-encodes what HTML can't have in one. `written` is the whole link. */
export function asWritten(address: string, written: string): string {
  return address.replace(/(?:%[\dA-F]{2})+/gi, (run) => (written.includes(run) ? run : (decoded(run) ?? run)));
}

function faultOf(href: string, written: string): Omit<Remark, 'start'> | undefined {
  const scheme = /^([^:/?#]*):/.exec(href)?.[1];
  if (scheme !== undefined && !linkSchemes.includes(scheme)) {
    const expected = `one that begins with ${linkSchemes.map((one) => `\`${one}:\``).join(', ')}, or a path`;
    return { rule: 'unsafe-address', reason: `Unexpected address \`${shortened(written)}\`, expected ${expected}` };
  }
  const isWhole = scheme?.startsWith('http') || href.startsWith('//');
  if (isWhole ? URL.canParse(href, 'https://example.org') : scheme !== undefined || decoded(href) !== undefined)
    return undefined;
  const expected = 'one that a browser can read, such as `https://example.org/page` or `another-article.md`';
  return { rule: 'malformed-address', reason: `Unexpected address \`${shortened(written)}\`, expected ${expected}` };
}

function shortened(address: string): string {
  return address.length <= 80 ? address : `${address.slice(0, 79)}…`;
}
