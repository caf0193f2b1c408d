import type { Link, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Remark } from '../../remark.ts';
import { startOf } from '../tree/source-map.ts';
import { isEscaped, placesOf, textPart } from '../tree/text-part.ts';

/** `[[Page]]`, `[[Page|words]]`, `[[Page#Heading]]`; with `!` before it, what is to be shown in its place. Notes and keys are others'. */
const wikiLink = /(!?)\[\[(?![@^])([^[\]|\n#]{0,200})(#[^[\]|\n]{1,200})?(\|[^[\]\n]{1,300})?\]\](?![([])/g;
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * Makes links of what note-taking programs link by the name of a page. Where they lead is found with the rest of the
 * edition; till then the address is the name and `data-wiki` tells that it is one. What such programs would show in
 * the text's place is told.
 */
export function linkWikiLinks(tree: Root, source: string): Remark[] {
  if (!source.includes('[[')) return [];
  const remarks: Remark[] = [];
  linkBelow(tree);
  return remarks;

  function linkBelow(parent: Parents): void {
    if (parent.type === 'link' || parent.type === 'linkReference') return;
    for (const child of parent.children) if ('children' in child) linkBelow(child);
    if (!parent.children.some((child) => child.type === 'text' && child.value.includes('[['))) return;
    parent.children = (parent.children as PhrasingContent[]).flatMap((child) =>
      child.type === 'text' ? linksIn(child) : child,
    ) as typeof parent.children;
  }

  function linksIn(text: Text): PhrasingContent[] {
    const places = placesOf(text, source);
    const content: PhrasingContent[] = [];
    let from = 0;
    for (const { index, 0: whole, 1: bang, 2: page = '', 3: heading = '', 4: words = '' } of text.value.matchAll(
      wikiLink,
    )) {
      if (isEscaped(places, index, source) || `${page}${heading.slice(1)}`.trim() === '') continue;
      if (bang) {
        remarks.push(embed(whole, page, startOf(places, index)));
        continue;
      }
      const shown = words ? words.slice(1) : page || heading.slice(1);
      const start = index + whole.length - 2 - (words ? shown.length : page ? (page + heading).length : shown.length);
      const children = textPart(text, places, { start, end: start + shown.length });
      const [{ position } = {}] = textPart(text, places, { start: index, end: index + whole.length });
      content.push(...textPart(text, places, { start: from, end: index }), {
        ...link(page, heading),
        children,
        ...(position && { position }),
      });
      from = index + whole.length;
    }
    return [...content, ...textPart(text, places, { start: from, end: text.value.length })];
  }
}

function link(page: string, heading: string): Link {
  const fragment = heading ? `#${encodeURIComponent(heading.slice(1).trim().toWellFormed())}` : '';
  const data = { hProperties: { dataWiki: '' } };
  return { type: 'link', url: encodeURIComponent(page.trim().toWellFormed()) + fragment, data, children: [] };
}

function embed(whole: string, page: string, start: number): Remark {
  const expected = picture.test(page.trim())
    ? `a picture by its path, \`![what it shows](${page.trim().replaceAll(' ', '%20')})\``
    : 'its words, or a link to it';
  return { rule: 'unread-embed', start, reason: `Unexpected \`${whole}\`, which stays as it is, expected ${expected}` };
}
