import type { Image, Link, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Remark } from '../../remark.ts';
import { startOf } from '../tree/source-map.ts';
import { isEscaped, placesOf, textPart } from '../tree/text-part.ts';

/** `[[Page]]`, `[[Page|words]]`, `[[Page#Heading]]`; with `!` before it, what is to be shown in its place. Notes and keys are others'. */
const wikiLink = /(!?)\[\[(?![@^])([^[\]|\n#]{0,200})(#[^[\]|\n]{1,200})?(\|[^[\]\n]{0,300})?\]\](?![([])/g;
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * Makes links of what note-taking programs link by the name of a page. Where they lead is found with the rest of the
 * edition; till then the address is the name and `data-wiki` tells that it is one. A link to an entry of the glossary is
 * a mark of it. A picture that such programs would show in the text's place is one; for other things there is a link,
 * whose `data-wiki` says `embed`, and which is told.
 */
export function linkWikiLinks(tree: Root, source: string, entryCalled: EntryCalled): Remark[] {
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
    for (const { index, 0: whole, 1: bang, 2: page = '', 3: heading = '', 4: bar = '' } of text.value.matchAll(
      wikiLink,
    )) {
      if (isEscaped(places, index, source) || `${page}${heading.slice(1)}`.trim() === '') continue;
      // A bar with nothing behind it gives no words.
      const words = bar.slice(1).trim() === '' ? '' : bar;
      const [{ position } = {}] = textPart(text, places, { start: index, end: index + whole.length });
      const before = textPart(text, places, { start: from, end: index });
      from = index + whole.length;
      if (bang && picture.test(page.trim())) {
        content.push(...before, { ...image(page, words), ...(position && { position }) });
        continue;
      }
      if (bang) remarks.push(embed(whole, startOf(places, index)));
      const entry = bang || heading ? undefined : entryCalled(page);
      const shown = words ? words.slice(1) : page || heading.slice(1);
      const behind = words ? 0 : bar.length + (page ? heading.length : 0);
      const start = index + whole.length - 2 - behind - shown.length;
      const children = textPart(text, places, { start, end: start + shown.length });
      const node = entry === undefined ? link(page, heading, bang !== '') : { ...directive, attributes: { id: entry } };
      content.push(...before, { ...node, children, ...(position && { position }) } as PhrasingContent);
    }
    return [...content, ...textPart(text, places, { start: from, end: text.value.length })];
  }
}

function link(page: string, heading: string, isEmbed: boolean): Link {
  // Of headings within headings, the last is meant.
  const place = heading.slice(heading.lastIndexOf('#') + 1).trim();
  const fragment = place ? `#${encodeURIComponent(place.toWellFormed())}` : '';
  const data = { hProperties: { dataWiki: isEmbed ? 'embed' : '' } };
  return { type: 'link', url: encodeURIComponent(page.trim().toWellFormed()) + fragment, data, children: [] };
}

/** A directive as one reads `:entity[…]{#id}`. */
const directive = { type: 'textDirective', name: 'entity' };

/** A picture by the name of its file; behind the bar stand its width, its width and height, or what it shows. */
function image(page: string, words: string): Image {
  const said = words.slice(1).trim();
  const [, width] = /^(\d{1,4})(?:x\d{1,4})?$/.exec(said) ?? [];
  const name = page.trim().replace(/^.*\//, '').replace(picture, '').replaceAll(/[-_]+/g, ' ');
  return {
    type: 'image',
    url: page
      .trim()
      .split('/')
      .map((part) => encodeURIComponent(part.toWellFormed()))
      .join('/'),
    alt: width === undefined && said !== '' ? said : name,
    data: { hProperties: { dataWiki: '', ...(width !== undefined && { width: Number(width) }) } },
  };
}

function embed(whole: string, start: number): Remark {
  const reason = `Unexpected \`${whole}\`, which is published as a link, expected its words, or a link to it`;
  return { rule: 'unread-embed', start, reason };
}

/** The id of the entry of the glossary that has a name; undefined where none has, or several. */
export type EntryCalled = (name: string) => string | undefined;
