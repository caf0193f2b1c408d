import type { Root } from 'hast';
import type { Found } from '../found.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ProseOfTree } from '../markdown/prose-of-tree.ts';
import { dateWraps } from './date-wraps.ts';
import { documentWraps } from './document-wraps.ts';
import { endLinksInLinks } from './end-links-in-links.ts';
import { giveAnchors } from './give-anchors.ts';
import { mentionWraps } from './mention-wraps.ts';
import { quoteWraps } from './quote-wraps.ts';
import { spansOfNodes } from './spans-of-nodes.ts';
import { wrap } from './wrap.ts';

/** The property of dates that are marks, by which they are told from those that a page has itself. */
export const ofLectern = 'dataLectern';

/** Where the marks of entities lead, and whether they open cards, `#c-ID`. */
export interface Destinations {
  hrefOf(entityId: string): string;
  cards: boolean;
}

/**
 * Puts the marks alone into a tree: no ids of headings and paragraphs, no speakers in the margin, no citations, all of
 * which a page from elsewhere has its own way with.
 * @returns The id of each quote, in order.
 */
export function markWords(
  prose: ProseOfTree & { tree: Root },
  found: Found,
  { knowledge, destinations }: { knowledge: Knowledge; destinations: Destinations },
): string[] {
  const { quoteIds } = giveAnchors(prose, { citable: [], quotes: found.quotes, ledger: undefined });
  const wraps = [
    ...quoteWraps(found.quotes, quoteIds, prose),
    ...mentionWraps(found.mentions, prose, { knowledge, typesetting: { ...destinations, apparatus: false } }),
    ...documentWraps(found.documents),
    ...dateWraps(found.dates, { [ofLectern]: '' }),
  ];
  wrap(prose.tree, wraps, spansOfNodes(prose));
  endLinksInLinks(prose.tree);
  return quoteIds;
}
