import { slug } from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import type { Mention, Quote, Span } from '../../model/annotation.ts';
import type { ArticleLedger, GoneAnchor } from '../anchors/anchor.ts';
import { anchoredTexts } from '../anchors/anchored-texts.ts';
import { assignAnchors } from '../anchors/assign-anchors.ts';
import type { Found } from '../found.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { BlockOfTree, ProseOfTree } from '../markdown/prose-of-tree.ts';
import { lastStartingBefore } from '../text/spans.ts';
import {
  anchorLink,
  citationLinks,
  goneMark,
  numberSources,
  quoteSign,
  type Typesetting,
  voices,
} from './apparatus.ts';
import type { Paragraph } from './paragraph.ts';
import { addSidenotes } from './sidenotes.ts';
import { type Wrap, wrap } from './wrap.ts';

export interface Heading extends Span {
  id: string;
  depth: number;
  text: string;
}

/** What marks look like: entities for their kinds, addresses and words; and the anchors that were given before. */
interface Style {
  knowledge: Knowledge;
  typesetting: Typesetting;
  ledger: ArticleLedger | undefined;
}

interface MarkedQuotes {
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
  /** How many anchors the ledger does not have as they are. */
  unrecorded: number;
}

/**
 * Puts all marks into the tree, the only step that changes it: ids for headings and blocks, then mentions, quotes,
 * dates and references round their words, then the apparatus (speakers, anchors, numbers of sources). Taking away
 * mark-up and whatever has `data-apparatus` leaves the text as it was.
 */
export function mark(prose: ProseOfTree & { tree: Root }, found: Found, style: Style): Marked {
  const { typesetting, ledger } = style;
  const headings = giveHeadingIds(prose);
  const citable = typesetting.apparatus ? citableBlocks(prose) : [];
  const { quoteIds, gone, unrecorded } = giveAnchors(prose, { citable, quotes: found.quotes, ledger });
  const paragraphs = citable.map(({ start, end, kind, element }) => ({
    start,
    end,
    kind,
    id: String(element.properties.id),
  }));
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
  if (ledger) addGone(prose.tree, gone, ledger);
  if (typesetting.apparatus) addSidenotes(prose.tree);
  return { headings, paragraphs, quoteIds, cited, unrecorded };
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
    dataSpeakerNames: quote.speakers?.map(({ name }) => name).join('; '),
    dataSpeaker: quote.speakerId,
    dataCertainty: quote.certainty,
    dataRule: quote.rule,
    dataReason: quote.reason,
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

function giveHeadingIds({ blocks, words: text }: ProseOfTree): Heading[] {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end, element: node }) => {
      const words = text.slice(start, end).trim();
      const base = `h-${slug(words) || 'section'}`;
      let count = counts.get(base) ?? 1;
      const numbered = () => (count === 1 ? base : `${base}-${count}`);
      while (used.has(numbered())) count += 1;
      counts.set(base, count);
      const id = numbered();
      used.add(id);
      node.properties.id = id;
      return { start, end, id, text: words, depth: Number(node.tagName[1]) };
    });
}

/** Every block that can be cited, the first of each element. */
function citableBlocks({ blocks }: ProseOfTree): BlockOfTree[] {
  const names = ['p', 'li', 'dd', 'td', 'figcaption'];
  const given = new Set<Element>();
  return blocks.filter(({ element: node }) => names.includes(node.tagName) && !given.has(node) && given.add(node));
}

/**
 * Gives anchors to blocks and quotes, those that the ledger has for them where it has; an item or note keeps the id that
 * a footnote gave it.
 */
function giveAnchors({ words: text }: ProseOfTree, { citable, quotes, ledger }: Anchorless) {
  const blocks = citable.filter(({ element: node }) => node.properties.id === undefined);
  const anchored = anchoredTexts(text, { paragraphs: blocks, quotes });
  const { ids, gone, unrecorded } = assignAnchors(anchored, ledger?.entries ?? []);
  const idOf = new Map(anchored.map(({ of }, index) => [of, ids[index] as string]));
  for (const block of blocks) block.element.properties.id = idOf.get(block) as string;
  const standIn = ({ near = -1 }: GoneAnchor) => {
    const paragraph = anchored.slice(0, near + 1).findLast(({ prefix }) => prefix === 'p');
    return paragraph ? (idOf.get(paragraph.of) as string) : '';
  };
  return { quoteIds: quotes.map((quote) => idOf.get(quote) as string), gone: Map.groupBy(gone, standIn), unrecorded };
}

interface Anchorless {
  citable: BlockOfTree[];
  quotes: Quote[];
  ledger: ArticleLedger | undefined;
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

/** Speakers before and the anchor behind each paragraph, and a sign behind each quotation. */
function addApparatus(tree: Root, { quotes, paragraphs }: MarkedQuotes, typesetting: Typesetting): void {
  const lastPieces = new Map<string, Element>();
  const byId = new Map(paragraphs.filter(({ kind }) => kind !== 'cell').map((paragraph) => [paragraph.id, paragraph]));
  visitElements(tree, (node) => {
    if (node.properties.dataQuote !== undefined) lastPieces.set(String(node.properties.dataQuote), node);
    const paragraph = byId.get(String(node.properties.id));
    if (!paragraph) return;
    const from = lastStartingBefore(quotes, paragraph.start) + 1;
    const spoken = quotes.slice(from, lastStartingBefore(quotes, paragraph.end) + 1);
    node.children = [...voices(spoken, typesetting), ...node.children, ...anchorLink(paragraph, typesetting)];
  });
  for (const [id, piece] of lastPieces) piece.children.push(quoteSign(id, typesetting));
}

/** Targets for links to texts that are gone, in the paragraphs that stand for them; at the top where none does. */
function addGone(tree: Root, gone: Map<string, GoneAnchor[]>, { words }: ArticleLedger): void {
  if (gone.size === 0) return;
  const marksFor = (id: string) => (gone.get(id) ?? []).map((one) => goneMark(one, words));
  visitElements(tree, (node) => {
    node.children.unshift(...marksFor(String(node.properties.id ?? ' ')));
  });
  tree.children.unshift(...marksFor(''));
}

function visitElements(node: Root | Element, visitor: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    visitor(child);
    visitElements(child, visitor);
  }
}
