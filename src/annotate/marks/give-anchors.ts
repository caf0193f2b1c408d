import type { Element } from 'hast';
import type { Quote } from '../../model/annotation.ts';
import type { ArticleLedger, GoneAnchor } from '../anchors/anchor.ts';
import { anchoredTexts } from '../anchors/anchored-texts.ts';
import { assignAnchors } from '../anchors/assign-anchors.ts';
import type { BlockOfTree, ProseOfTree } from '../markdown/prose-of-tree.ts';

/** The blocks that can be cited; of several in one element only the first. */
export function citableBlocks({ blocks }: ProseOfTree): BlockOfTree[] {
  const names = ['p', 'li', 'dd', 'td', 'figcaption'];
  const given = new Set<Element>();
  return blocks.filter(({ element: node }) => names.includes(node.tagName) && !given.has(node) && given.add(node));
}

/**
 * Gives anchors to blocks and quotes, the ones that the ledger has for their texts if it has any. A note keeps the id
 * that its footnote has. `gone` has the anchors whose texts are gone, by the id of the paragraph that stands in for
 * them.
 */
export function giveAnchors({ words: text }: ProseOfTree, { citable, quotes, ledger }: Anchorless) {
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
