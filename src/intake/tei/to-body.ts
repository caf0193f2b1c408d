import type { BlockContent, PhrasingContent, Root, RootContent, TableContent } from 'mdast';
import { linkAddress } from '../html/to-body.ts';
import { mdastText } from '../markdown/mdast-text.ts';
import { childrenOf, findAll, wordsOf, type XmlElement } from '../xml/read-tree.ts';

/** The Markdown tree of a TEI `<text>`, its notes at the end. */
export function bodyOf(text: XmlElement, reading: TeiReading): Root {
  const children = blocks(text, { ...reading, depth: 1 });
  return { type: 'root', children: [...children, ...reading.told.notes] };
}

/** Elements that hold blocks and mean nothing by themselves. */
const holders = new Set(
  'text front body back group div div1 div2 div3 div4 div5 argument epigraph opener closer postscript titlePage docTitle sp floatingText cit lg q quote figure note said'.split(
    ' ',
  ),
);
const paragraphs = new Set(
  'p ab l dateline salute signed byline docAuthor docDate titlePart docImprint trailer stage speaker head imprimatur'.split(
    ' ',
  ),
);

/** What is no part of the text: running titles, data on it, and lists of those whom it names. */
const apart = new Set('fw fs listPerson listPlace listOrg listEvent listRelation standOff'.split(' '));

/** What an element holds, as blocks; words that stand between blocks are paragraphs. */
function blocks(element: XmlElement, place: Place): RootContent[] {
  const found: RootContent[] = [];
  let line: (XmlElement | string)[] = [];
  const endLine = () => {
    const children = phrasing({ ...element, children: line }, place);
    if (children.some((child) => mdastText(child).trim() !== '')) found.push({ type: 'paragraph', children });
    line = [];
  };
  for (const child of element.children) {
    if (typeof child === 'string' || !isBlock(child)) line.push(child);
    else {
      endLine();
      found.push(...block(child, place));
    }
  }
  endLine();
  return found;
}

function isBlock(element: XmlElement): boolean {
  if (['list', 'table', 'listBibl', 'castList'].includes(element.name) || paragraphs.has(element.name)) return true;
  if (['q', 'quote', 'said', 'note', 'figure', 'cit'].includes(element.name)) return childrenOf(element).some(isBlock);
  return holders.has(element.name) || apart.has(element.name) || element.name === 'milestone';
}

function block(element: XmlElement, place: Place): RootContent[] {
  const { name } = element;
  const inside = { ...place, depth: place.depth + (/^div|^front$|^back$/.test(name) ? 1 : 0) };
  if (name === 'head')
    return [{ type: 'heading', depth: Math.min(6, Math.max(1, place.depth)) as 1, children: phrasing(element, place) }];
  if (name === 'lg') return verse(element, place);
  if (name === 'speaker')
    return [{ type: 'paragraph', children: [{ type: 'strong', children: phrasing(element, place) }] }];
  if (name === 'stage')
    return [{ type: 'paragraph', children: [{ type: 'emphasis', children: phrasing(element, place) }] }];
  if (name === 'list' || name === 'listBibl' || name === 'castList') return [listOf(element, place)];
  if (name === 'table') return [tableOf(element, place)];
  if (apart.has(name)) place.told.left.push(wordsOf(element));
  if (apart.has(name) || name === 'milestone') return [];
  if (name === 'note') return noteOf(element, place).map((child) => ({ type: 'paragraph', children: [child] }));
  if (paragraphs.has(name)) return paragraphOf(element, place);
  if (name === 'quote' || name === 'cit')
    return [{ type: 'blockquote', children: blocks(element, inside) as BlockContent[] }];
  if (name === 'said' || name === 'q') return spoken(element, inside);
  return blocks(element, inside);
}

/** A paragraph; a list or quotation within it parts it. */
function paragraphOf(element: XmlElement, place: Place): RootContent[] {
  if (childrenOf(element).some(isBlock)) return blocks({ ...element, name: 'div' }, place);
  const children = phrasing(element, place);
  return children.some((child) => mdastText(child).trim() !== '' || child.type === 'image')
    ? [{ type: 'paragraph', children }]
    : [];
}

function verse(element: XmlElement, place: Place): RootContent[] {
  const lines = childrenOf(element).filter(({ name }) => name === 'l');
  const others = childrenOf(element).filter(({ name }) => name !== 'l');
  const children = lines.flatMap((line, at): PhrasingContent[] => [
    ...(at > 0 ? [{ type: 'break' as const }] : []),
    ...phrasing(line, place),
  ]);
  return [
    ...others.flatMap((other) => block(other, place)),
    ...(lines.length > 0 ? [{ type: 'paragraph' as const, children }] : []),
  ];
}

function listOf(element: XmlElement, place: Place): RootContent {
  const isCast = element.name === 'castList';
  const items = isCast ? findAll(element, 'castItem') : childrenOf(element).filter(({ name }) => name !== 'head');
  const children = items.map((item) => ({
    type: 'listItem' as const,
    children: blocks({ ...item, name: 'item' }, place) as BlockContent[],
  }));
  return {
    type: 'list',
    ordered: /^(?:ordered|numbered)$/.test(element.attributes.type ?? element.attributes.rend ?? ''),
    spread: false,
    children,
  };
}

function tableOf(element: XmlElement, place: Place): RootContent {
  const rows = findAll(element, 'row').map((row): TableContent => {
    const cells = childrenOf(row, 'cell').map((cell) => ({
      type: 'tableCell' as const,
      children: phrasing(cell, place),
    }));
    return { type: 'tableRow', children: cells };
  });
  return { type: 'table', children: rows as never };
}

/** Speech of several blocks stays together under its speaker. */
function spoken(element: XmlElement, place: Place): RootContent[] {
  const by = speakerOf(element, place);
  const children = blocks(element, place);
  if (by === undefined) return children;
  return [
    {
      type: 'containerDirective',
      name: 'quote',
      attributes: { by },
      children: children as BlockContent[],
    } as RootContent,
  ];
}

/** What an element holds, as a line of text. */
function phrasing({ children }: XmlElement, place: Place): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] =>
    typeof child === 'string' ? [{ type: 'text', value: child.replace(/\s+/g, ' ') }] : inline(child, place),
  );
}

function inline(element: XmlElement, place: Place): PhrasingContent[] {
  const { name, attributes } = element;
  const words = () => phrasing(element, place);
  if (name === 'hi' || name === 'emph' || name === 'foreign' || name === 'title' || name === 'mentioned')
    return [styled(element, words())].flat();
  if (name === 'lb') return attributes.break === 'no' ? [] : [{ type: 'text', value: ' ' }];
  if (['pb', 'cb', 'milestone', 'anchor', 'handShift', 'index'].includes(name)) return [];
  if (name === 'del' || apart.has(name)) return left(element, place);
  if (name === 'choice') return phrasing({ ...element, children: chosen(element, place) }, place);
  if (name === 'gap') return [{ type: 'text', value: '[…]' }];
  if (name === 'note') return noteOf(element, place);
  if (name === 'graphic') return picture(attributes.url ?? '', place);
  if (name === 'ref' || name === 'ptr') return link(element, place);
  if (/^(?:persName|placeName|orgName|name|rs|term|geogName|settlement|country)$/.test(name))
    return named(element, place);
  if (name === 'said' || name === 'q' || name === 'quote') return quoted(element, place);
  return words();
}

function styled({ name, attributes }: XmlElement, children: PhrasingContent[]): PhrasingContent[] {
  const look = `${attributes.rend ?? ''} ${attributes.rendition ?? ''} ${attributes.style ?? ''}`;
  if (/bold/i.test(look)) return [{ type: 'strong', children }];
  const isPlain = name === 'hi' && !/ital|i\b|underline|em\b/i.test(look);
  return isPlain || name === 'foreign' ? children : [{ type: 'emphasis', children }];
}

function left(element: XmlElement, { told }: Place): [] {
  if (wordsOf(element)) told.left.push(wordsOf(element));
  return [];
}

function chosen(choice: XmlElement, { told }: Place): XmlElement[] {
  told.chosen += 1;
  const options = childrenOf(choice);
  return [options.find(({ name }) => /^(?:corr|reg|expan)$/.test(name)) ?? options[0]].flatMap((one) =>
    one ? [one] : [],
  );
}

function noteOf(element: XmlElement, place: Place): PhrasingContent[] {
  const label = String(place.told.notes.length + 1);
  const children = (
    childrenOf(element).some(isBlock)
      ? blocks({ ...element, name: 'div' }, place)
      : [{ type: 'paragraph', children: phrasing(element, place) }]
  ) as BlockContent[];
  place.told.notes.push({ type: 'footnoteDefinition', identifier: label, label, children });
  return [{ type: 'footnoteReference', identifier: label, label }];
}

function picture(url: string, { hasFile, told }: Place): PhrasingContent[] {
  if (/^https?:/.test(url) || hasFile(url)) return [{ type: 'image', url: encodeURI(url), alt: '' }];
  told.lostPictures += 1;
  return [];
}

function link(element: XmlElement, place: Place): PhrasingContent[] {
  const url = linkAddress(element.attributes.target ?? '');
  const children = phrasing(element, place);
  return url === undefined
    ? children
    : [
        {
          type: 'link',
          url,
          children: children.length > 0 ? children : [{ type: 'text', value: url }],
        } as PhrasingContent,
      ];
}

/** A name that refers to an entry of the glossary. */
function named(element: XmlElement, place: Place): PhrasingContent[] {
  const children = phrasing(element, place);
  const id = idOf(element.attributes.ref ?? element.attributes.key);
  if (id === undefined) return children;
  if (place.hasEntry(id))
    return [{ type: 'textDirective', name: 'entity', attributes: { id }, children } as PhrasingContent];
  place.told.unknown.add(id);
  return children;
}

/** Speech and quotations have no marks in TEI where the element stands for them. */
function quoted(element: XmlElement, place: Place): PhrasingContent[] {
  const children = trimmed(phrasing(element, place));
  const words = children.map(mdastText).join('');
  const marked = /^["“„«‹‘'»]/.test(words)
    ? children
    : [{ type: 'text' as const, value: '“' }, ...children, { type: 'text' as const, value: '”' }];
  const by = speakerOf(element, place);
  return by === undefined
    ? marked
    : [{ type: 'textDirective', name: 'quote', attributes: { by }, children: marked } as PhrasingContent];
}

/** Without white space at the edges. */
function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return children;
}

/** Who says it: an entry's id, else the name that the file lists for it. */
function speakerOf({ attributes }: XmlElement, { hasEntry, names, told }: Place): string | undefined {
  const id = idOf(attributes.who);
  if (id === undefined) return undefined;
  if (hasEntry(id)) return id;
  const name = names.get(attributes.who?.replace(/^#/, '') ?? '');
  if (name === undefined) told.unknown.add(id);
  return name;
}

/** The last part of a reference: `#mina-okafor`, `people.xml#mina-okafor`, `pers:mina-okafor`. */
function idOf(reference: string | undefined): string | undefined {
  return reference?.split(/\s+/)[0]?.split(/[#:/]/).at(-1) || undefined;
}

export interface TeiReading {
  /** What is told of the reading. */
  told: { left: string[]; unknown: Set<string>; chosen: number; lostPictures: number; notes: RootContent[] };
  /** Names of those whom the file lists, by its ids. */
  names: ReadonlyMap<string, string>;
  hasFile(path: string): boolean;
  hasEntry(id: string): boolean;
}

interface Place extends TeiReading {
  /** The level that a heading here has. */
  depth: number;
}
