import { slug } from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import type { Mention, Quote, Span } from '../../model/annotation.ts';
import { makeAnchors } from '../anchors.ts';
import type { Found } from '../find.ts';
import type { Knowledge } from '../knowledge.ts';
import type { BlockOfTree, ProseOfTree } from '../markdown/prose-of-tree.ts';
import { lastStartingBefore } from '../spans.ts';
import { anchorLink, citationLinks, numberSources, type Typesetting, voices } from './apparatus.ts';
import { type Wrap, wrap } from './wrap.ts';

/** A paragraph, or another block that can be cited, with its anchor. */
export interface Paragraph extends Span {
  id: string;
  kind: BlockOfTree['kind'];
}

export interface Heading extends Span {
  id: string;
  depth: number;
  text: string;
}

/** What marks look like: entities for their kinds, addresses and words. */
interface Style {
  knowledge: Knowledge;
  typesetting: Typesetting;
}

interface Said {
  quotes: Quote[];
  paragraphs: Paragraph[];
}

/** What marking adds to what was found: the ids that it gave. */
export interface Marked {
  headings: Heading[];
  paragraphs: Paragraph[];
  /** Of each quote, in order, the id of its first piece. */
  quoteIds: string[];
  /** Keys of the works cited, in the order in which they are numbered. */
  cited: string[];
}

/**
 * Puts all marks into the tree, the only step that changes it: ids for headings and blocks, then mentions, quotes,
 * dates and references round their words, then the apparatus (speakers, anchors, numbers of sources). Taking away
 * mark-up and whatever has `data-apparatus` leaves the text as it was.
 */
export function mark(prose: ProseOfTree & { tree: Root }, found: Found, style: Style): Marked {
  const { typesetting } = style;
  const anchor = makeAnchors();
  const headings = giveHeadingIds(prose);
  const paragraphs = typesetting.apparatus ? giveParagraphIds(prose, anchor) : [];
  const quoteIds = found.quotes.map(({ start, end }) => anchor('q', prose.text.slice(start, end)));
  const cited = numberSources(found.citations);
  const wraps = [
    ...(typesetting.apparatus
      ? found.quotes.flatMap((quote, index) => quoteWraps(quote, quoteIds[index] as string, prose))
      : []),
    ...mentionWraps(found.mentions, prose, style),
    ...found.documents
      .filter(({ entityId }) => entityId === undefined)
      .map(({ start, end, url, rule, certainty }) => ({
        start,
        end,
        make: element('a', { className: ['document'], href: url, dataRule: rule, dataCertainty: certainty }),
      })),
    ...found.dates
      .filter(({ iso }) => !iso.includes('/'))
      .map(({ start, end, iso }) => ({ start, end, make: element('time', { dateTime: iso }) })),
    ...found.citations.map((citation) => ({ ...citation, make: () => citationLinks(citation, cited, typesetting) })),
  ];
  wrap(prose.tree, wraps, spansOfNodes(prose));
  addApparatus(prose.tree, { quotes: found.quotes, paragraphs }, typesetting);
  return { headings, paragraphs, quoteIds, cited };
}

function element(tagName: string, properties: Element['properties']): Wrap['make'] {
  return (children) => [{ type: 'element', tagName, properties, children }];
}

/** A quotation's spans: one a block, each with all that is known of it, the first with the id. */
function quoteWraps(quote: Quote, id: string, { blocks }: ProseOfTree): Wrap[] {
  const properties = {
    dataQuote: id,
    dataType: quote.type,
    dataSpeakerName: quote.speaker ?? undefined,
    dataSpeaker: quote.speakerId,
    dataCertainty: quote.certainty,
    dataRule: quote.rule,
  };
  let count = 0;
  const make: Wrap['make'] = (children) => {
    count += 1;
    return [
      {
        type: 'element',
        tagName: 'span',
        properties: { className: ['quote'], ...(count === 1 && { id }), ...properties },
        children,
      },
    ];
  };
  return (quote.parts ?? [[quote.start, quote.end]])
    .flatMap(([start, end]) => clipped({ start, end }, blocks))
    .map((span) => ({ ...span, make }));
}

function mentionWraps(mentions: Mention[], { blocks }: ProseOfTree, style: Style): Wrap[] {
  const { entities } = style.knowledge;
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  let section = -1;
  let seen = new Set<string>();
  return mentions.map((mention) => {
    const at = lastStartingBefore(headings, mention.start + 1);
    if (at !== section) [section, seen] = [at, new Set()];
    const isFirst = !seen.has(mention.entityId);
    seen.add(mention.entityId);
    const { start, end, entityId, certainty, rule } = mention;
    const make = element('a', {
      className: isFirst ? ['mention', 'first'] : ['mention'],
      dataEntity: entityId,
      dataKind: entities.get(entityId)?.kind,
      dataCertainty: certainty,
      dataRule: rule,
      href: style.typesetting.hrefOf(entityId),
      interestfor: certainty === 'unsure' && style.typesetting.apparatus ? `c-${entityId}.2` : `c-${entityId}`,
    });
    return { start, end, make };
  });
}

/** The parts of a span that lie in blocks. */
function clipped(span: Span, blocks: Span[]): Span[] {
  const parts: Span[] = [];
  for (let at = Math.max(0, lastStartingBefore(blocks, span.start + 1)); at < blocks.length; at += 1) {
    const block = blocks[at] as Span;
    if (block.start >= span.end) break;
    const part = { start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) };
    if (part.end > part.start) parts.push(part);
  }
  return parts;
}

function giveHeadingIds({ blocks, text }: ProseOfTree): Heading[] {
  const used = new Map<string, number>();
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end, element: node }) => {
      const words = text.slice(start, end).trim();
      const base = `h-${slug(words) || 'section'}`;
      const count = (used.get(base) ?? 0) + 1;
      used.set(base, count);
      const id = count === 1 ? base : `${base}-${count}`;
      node.properties.id = id;
      return { start, end, id, text: words, depth: Number(node.tagName[1]) };
    });
}

/** Ids for every block that can be cited; an item or note keeps the one that a footnote gave it. */
function giveParagraphIds({ blocks, text }: ProseOfTree, anchor: ReturnType<typeof makeAnchors>): Paragraph[] {
  const citable = ['p', 'li', 'dd', 'td', 'figcaption'];
  const given = new Set<Element>();
  return blocks.flatMap(({ start, end, kind, element: node }) => {
    if (!citable.includes(node.tagName) || given.has(node)) return [];
    given.add(node);
    node.properties.id ??= anchor('p', text.slice(start, end));
    return [{ start, end, kind, id: String(node.properties.id) }];
  });
}

/** Where each node's words stand in the prose. */
function spansOfNodes({ tree, pieces }: ProseOfTree & { tree: Root }): (node: Nodes) => Span | undefined {
  const spans = new Map<Nodes, Span>(pieces.map(({ node, start, end }) => [node, { start, end }]));
  function measure(node: Nodes): Span | undefined {
    if (!('children' in node)) return spans.get(node);
    let whole: Span | undefined;
    for (const child of node.children) {
      const span = measure(child);
      if (span) whole = { start: whole?.start ?? span.start, end: span.end };
    }
    if (whole) spans.set(node, whole);
    return whole;
  }
  measure(tree);
  return (node) => spans.get(node);
}

/** Speakers before and the anchor behind each paragraph. */
function addApparatus(tree: Root, { quotes, paragraphs }: Said, typesetting: Typesetting): void {
  const byId = new Map(paragraphs.filter(({ kind }) => kind !== 'cell').map((paragraph) => [paragraph.id, paragraph]));
  visitElements(tree, (node) => {
    const paragraph = byId.get(String(node.properties.id));
    if (!paragraph) return;
    const from = lastStartingBefore(quotes, paragraph.start) + 1;
    const spoken = quotes.slice(from, lastStartingBefore(quotes, paragraph.end) + 1);
    node.children = [...voices(spoken, typesetting), ...node.children, ...anchorLink(paragraph, typesetting)];
  });
}

function visitElements(node: Root | Element, visitor: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    visitor(child);
    visitElements(child, visitor);
  }
}
