import type { Element, ElementContent } from 'hast';
import { type Quote, saidBy } from '../../model/annotation.ts';
import type { GoneAnchor, GoneWords } from '../anchors/anchor.ts';
import type { FoundCitation } from '../citations/find-citations.ts';
import type { Paragraph } from './paragraph.ts';

/** How marks are printed: addresses and words, which the engine does not know of itself. */
export interface Typesetting {
  /** The address of an entity's page. */
  hrefOf(entityId: string): string;
  /** Whether paragraphs get anchors and quotes are marked, speakers beside them: in articles, not in glossary entries. */
  apparatus: boolean;
  /** The address of a cited work's entry in the list of sources. */
  hrefOfSource(key: string): string;
  /** A cited work as a sentence names it: `Masterson`. */
  nameOf(key: string): string;
  /** How citations are set; absent where they are numbers in square brackets. */
  citations?: CitationStyle;
  words: {
    linkToParagraph: string;
    /** Before the names of those quoted in a paragraph, for those who hear the page. */
    speaking: string;
    /** Behind the names of those whose words are only told, for those who hear the page. */
    told: string;
    /** Of the sign behind a quotation. */
    aboutQuote: string;
  };
}

/** How citations are set in a text. */
export interface CitationStyle {
  /** What stands for one work between the brackets: `Masterson 2020, 4`, or its number in the article. */
  cite(citing: { key: string; number: number; locator?: string; withoutAuthor?: boolean }): Piece[];
  /** The brackets, and what stands between works. */
  marks: { open: string; close: string; between: string };
}

const numbers: CitationStyle = {
  cite: ({ number, locator }) => [{ text: locator ? `${number}, ${locator}` : String(number) }],
  marks: { open: '[', close: ']', between: '; ' },
};

/** A stretch of a citation's words. */
export interface Piece {
  text: string;
  italic?: true;
}

/**
 * Those who speak in a paragraph, once each, to stand in the margin beside it; `told` are those whose words it gives
 * without marks only.
 */
export function voices(quotes: Quote[], { hrefOf, words }: Typesetting): Element[] {
  const spoken = quotes.flatMap((quote) => saidBy(quote).map((one) => ({ ...one, isTold: quote.type === 'indirect' })));
  const byWhom = Map.groupBy(spoken, ({ id, name }) => id ?? name);
  if (byWhom.size === 0) return [];
  const labels = [...byWhom.values()].flatMap(([one, ...more]) => {
    if (!one) return [];
    const isTold = one.isTold && more.every(({ isTold }) => isTold);
    const content = [
      text(one.name),
      ...(isTold ? [el('span', { className: ['unseen'] }, [text(` (${words.told})`)])] : []),
    ];
    const className = isTold ? ['voice', 'told'] : ['voice'];
    return one.id === undefined
      ? [el('span', { className }, content)]
      : [el('a', { className, href: hrefOf(one.id) }, content)];
  });
  const before = el('span', { className: ['unseen'] }, [text(`${words.speaking} `)]);
  return [
    el('span', { className: ['voices'], dataApparatus: '' }, [
      before,
      ...separated(labels, el('span', { className: ['between'] }, [text(', ')])),
      el('span', { className: ['unseen'] }, [text('. ')]),
    ]),
  ];
}

/** The sign behind a quotation: a link to it, and with a script its menu. The style draws it. */
export function quoteSign(id: string, { words }: Typesetting): Element {
  const properties = { className: ['of-quote'], href: `#${id}`, dataApparatus: '', ariaLabel: words.aboutQuote };
  return el('a', properties, []);
}

/** The sign behind a paragraph that links to it. */
export function anchorLink({ id }: Paragraph, { words }: Typesetting): Element[] {
  return [
    el('a', { className: ['anchor'], href: `#${id}`, dataApparatus: '', ariaLabel: words.linkToParagraph }, [
      text('¶'),
    ]),
  ];
}

/** The target of links to a text that is gone, with a note that shows when one of them was followed. */
export function goneMark({ id, text: start, href }: GoneAnchor, words: GoneWords): Element {
  const way = href === undefined ? [] : [text(' '), el('a', { href }, [text(words.wentTo)])];
  const note = el('span', { className: ['gone-note'] }, [text(words.note(start)), ...way]);
  return el('span', { className: ['gone'], id, dataApparatus: '' }, [note]);
}

/** Keys in the order in which they are first cited: a key's number is its place, from 1. */
export function numberSources(citations: FoundCitation[]): string[] {
  const unknown = new Set(citations.flatMap((citation) => citation.unknown));
  return [...new Set(citations.flatMap(({ items }) => items.map(({ key }) => key)))].filter((key) => !unknown.has(key));
}

/** What stands for a citation: `(Masterson 2020, 4)`, or `Masterson (2020)` where the sentence names the author. */
export function citationLinks(
  citation: FoundCitation,
  cited: string[],
  { nameOf, citations: { cite, marks } = numbers, hrefOfSource }: Typesetting,
): ElementContent[] {
  const { open, close, between } = marks;
  const links = citation.items.map(({ key, locator }, index): ElementContent[] => {
    const { prefix, withoutAuthor } = citation.shown?.[index] ?? {};
    const before = prefix ? [text(`${prefix} `)] : [];
    if (citation.unknown.includes(key)) return [...before, text(`@${key}`)];
    const hidesAuthor = citation.inText || withoutAuthor;
    const pieces = cite({
      key,
      number: cited.indexOf(key) + 1,
      ...(locator && { locator }),
      ...(hidesAuthor && { withoutAuthor: true }),
    });
    const shown = pieces.length > 0 ? pieces.map(toContent) : [text(nameOf(key))];
    const link = el('a', { className: ['citation'], href: hrefOfSource(key), dataRef: key }, shown);
    if (!citation.inText) return [...before, link];
    return pieces.length > 0 ? [text(`${nameOf(key)} ${open}`), link, text(close)] : [link];
  });
  const works = links.flatMap((link, index) => (index === 0 ? link : [text(between), ...link]));
  return [
    el(
      'span',
      { className: ['citations'], dataApparatus: '' },
      citation.inText ? works : [text(open), ...works, text(close)],
    ),
  ];
}

function toContent({ text: words, italic }: Piece): ElementContent {
  return italic ? el('i', {}, [text(words)]) : text(words);
}

function separated(items: ElementContent[], between: ElementContent): ElementContent[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
}

function el(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
