import type { Annotations, Quote } from '../model/annotation.ts';
import type { Layout } from '../model/layout.ts';
import type { ArticleLedger } from './anchors/anchor.ts';
import { placeEmbeds } from './embeds/place-embeds.ts';
import { find } from './find.ts';
import type { Found } from './found.ts';
import { callKey } from './knowledge/called.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { layoutOf } from './markdown/layout-of-tree.ts';
import { type AuthoredLink, fillLinks, takeLinks } from './markdown/links/links.ts';
import { type Picture, type PictureFinder, placePictures } from './markdown/links/pictures.ts';
import { ownAddresses, type Targets, targetsIn } from './markdown/links/targets.ts';
import { type ParsedMarkdown, readMarkdown, toSource } from './markdown/read-markdown.ts';
import type { Heading } from './marks/headings.ts';
import { type Marked, mark } from './marks/mark.ts';
import type { Paragraph } from './marks/paragraph.ts';
import { toLine } from './marks/to-line.ts';
import type { CitationStyle, Typesetting } from './marks/typesetting.ts';
import type { Remark } from './remark.ts';
import { remarksOn } from './remarks.ts';
import { render } from './render.ts';
import { settle } from './settle.ts';
import { type Circumstances, type Prose, plainProse } from './text/prose.ts';

export type {
  AuthoredLink,
  CitationStyle,
  Heading,
  Knowledge,
  Paragraph,
  Picture,
  PictureFinder,
  Remark,
  Targets,
  Typesetting,
};

/** An article with all its marks. Offsets are UTF-16 code units into `text`. */
export interface Annotated extends Annotations, Pick<Marked, 'headings' | 'paragraphs' | 'cited' | 'unrecorded'> {
  layout: Layout;
  /** With numbers for the addresses of `links` where the setting asked for that. */
  html: string;
  /** Its links to something of the edition, in the order of their numbers. */
  links: AuthoredLink[];
  /** The places in it that links can lead to. */
  targets: Targets;
  /** The words of the article, blocks parted by blank lines. */
  text: string;
  quotes: (Quote & { id: string })[];
  /** Where each quotation begins in the source. */
  quoteStarts: number[];
  /** Where each mention begins there. */
  mentionStarts: number[];
  /** For editors; offsets into the source. */
  remarks: Remark[];
}

/** A text with what is found in it and what is left open. Offsets are UTF-16 code units into `text`, those of remarks into the source. */
export interface OpenReading extends Annotations, Pick<Found, 'ambiguous'>, Pick<Prose, 'blocks' | 'opaque'> {
  text: string;
  remarks: Remark[];
  /** The place in the source of a character of `text`, or of the end of the one before where `isEnd`. */
  place(offset: number, isEnd?: boolean): number;
}

/** The circumstances of a text, and how its marks are printed. */
export interface Setting extends Circumstances {
  typesetting: Typesetting;
  /** The anchors that the article's texts were given before. */
  ledger?: ArticleLedger;
  /** The picture that an address of the text leads to; where this is absent, pictures stay as they are. */
  pictures?: PictureFinder;
  /**
   * Whether `fillLinks` gives the links of the text their addresses later, when it is known what there is in the
   * edition. Otherwise links to headings of the text lead there, and others stay as they are.
   */
  defersLinks?: boolean;
  /** Whether it is shown as one line of text: then blocks become lines of it, and what no line can hold is left out. */
  isLine?: boolean;
}

/**
 * Annotates a Markdown file: reads it, finds, settles, marks, and renders it to HTML.
 * Broken content never throws; what an editor should mend is in `remarks`.
 */
export function annotate(source: string, knowledge: Knowledge, setting: Setting): Annotated {
  const { typesetting, ledger, pictures, defersLinks, isLine, ...circumstances } = setting;
  const reading = readMarkdown(source, entriesCalled(knowledge));
  if (pictures) reading.remarks.push(...placePictures(reading.tree, pictures));
  const layout = layoutOf(reading);
  const links = takeLinks(reading.tree, source);
  if (defersLinks) {
    // Whether what is embedded can be shown is known with the rest of the edition, and told then.
    reading.remarks = reading.remarks.filter(({ rule }) => rule !== 'unread-embed');
    if (!isLine) placeEmbeds(reading.tree, links);
  }
  const found = settle(find(reading, knowledge, circumstances));
  const { quoteIds, ...marked } = mark(reading, found, { knowledge, typesetting, ledger });
  const targets = targetsIn(reading.tree, marked.headings);
  if (isLine) reading.remarks.push(...remarksOnLine(toLine(reading.tree)));
  const html = render(reading.tree);
  const { ambiguous: _, language: __, ...annotations } = found;
  return {
    ...annotations,
    ...marked,
    quotes: found.quotes.map((quote, index) => ({ ...quote, id: quoteIds[index] as string })),
    html: defersLinks ? html : fillLinks(html, ownAddresses(links, targets)),
    links,
    targets,
    mentionStarts: found.mentions.map(({ start }) => toSource(reading, start)),
    quoteStarts: found.quotes.map(({ start }) => toSource(reading, start)),
    text: reading.words,
    layout,
    remarks: remarksInSource(reading, found, knowledge),
  };
}

/**
 * Finds all that the engine finds in a text, for those who want data and no page.
 * Offsets are UTF-16 code units into `source`; `plain` text ends a paragraph at every line break.
 */
export function findIn(
  source: string,
  knowledge: Knowledge,
  { format = 'markdown', ...circumstances }: Circumstances & { format?: 'markdown' | 'plain' },
): Annotations & { remarks: Remark[] } {
  if (format === 'plain') {
    const prose = plainProse(source);
    const found = settle(find(prose, knowledge, circumstances));
    return { ...annotationsIn(found), remarks: remarksOn(prose, found, knowledge) };
  }
  const reading = readMarkdown(source, entriesCalled(knowledge));
  const found = settle(find(reading, knowledge, circumstances));
  const findings = moved(annotationsIn(found), (offset, isEnd) => toSource(reading, offset, isEnd));
  return { ...findings, remarks: remarksInSource(reading, found, knowledge) };
}

/** What the engine finds in a Markdown file and leaves open, with the way from its words back to the file: for those who decide. */
export function readOpen(source: string, knowledge: Knowledge, circumstances: Circumstances): OpenReading {
  const reading = readMarkdown(source, entriesCalled(knowledge));
  const { ambiguous, ...found } = settle(find(reading, knowledge, circumstances));
  return {
    ...annotationsIn({ ambiguous, ...found }),
    ambiguous,
    text: reading.words,
    blocks: reading.blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    opaque: reading.opaque,
    remarks: remarksInSource(reading, { ambiguous, ...found }, knowledge),
    place: (offset, isEnd) => toSource(reading, offset, isEnd),
  };
}

/** The entries that links by name may mean. */
function entriesCalled({ called }: Knowledge): (name: string) => string | undefined {
  return (name) => called.get(callKey(name));
}

function remarksOnLine(names: string[]): Remark[] {
  if (names.length === 0) return [];
  const reason = `Unexpected ${names.map((name) => `<${name}>`).join(', ')} in a summary, expected a line of text`;
  return [{ rule: 'block-in-summary', start: 0, reason }];
}

function remarksInSource(reading: ParsedMarkdown, found: Found, knowledge: Knowledge): Remark[] {
  const remarks = remarksOn(reading, found, knowledge);
  return [...reading.remarks, ...remarks.map((remark) => ({ ...remark, start: toSource(reading, remark.start) }))];
}

/** The findings as they are told: of citations no unknown keys, and no names left open. */
function annotationsIn({ mentions, quotes, documents, citations, dates, names }: Found): Annotations {
  const known = citations.map(({ start, end, items }) => ({ start, end, items }));
  return { mentions, quotes, documents, citations: known, dates, names };
}

/** The findings with every offset moved from the prose to the source. */
function moved(found: Annotations, move: (offset: number, isEnd: boolean) => number): Annotations {
  const from = (offset: number) => move(offset, false);
  const to = (offset: number) => move(offset, true);
  const span = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    start: from(one.start),
    end: to(one.end),
  });
  // What stands in words that the file doesn't have, as the heading of the notes, has no place in it.
  const isInSource = ({ start, end }: { start: number; end: number }) => start < end;
  return {
    mentions: found.mentions.map(span).filter(isInSource),
    quotes: found.quotes
      .map((quote) => ({
        ...span(quote),
        ...(quote.speakerStart !== undefined && { speakerStart: from(quote.speakerStart) }),
        ...(quote.speakerEnd !== undefined && { speakerEnd: to(quote.speakerEnd) }),
        ...(quote.speakers && { speakers: quote.speakers.map(span) }),
        ...(quote.cueStart !== undefined && { cueStart: from(quote.cueStart) }),
        ...(quote.cueEnd !== undefined && { cueEnd: to(quote.cueEnd) }),
        ...(quote.addressee && { addressee: span(quote.addressee) }),
        ...(quote.parts && { parts: quote.parts.map(([start, end]): [number, number] => [from(start), to(end)]) }),
      }))
      .filter(isInSource),
    documents: found.documents.map(span).filter(isInSource),
    citations: found.citations.map(span).filter(isInSource),
    dates: found.dates.map(span).filter(isInSource),
    names: found.names.map(span).filter(isInSource),
  };
}
