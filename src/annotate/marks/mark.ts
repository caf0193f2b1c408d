import type { Root } from 'hast';
import type { Found } from '../found.ts';
import type { BlockOfTree, ProseOfTree } from '../markdown/prose-of-tree.ts';
import { addApparatus } from './apparatus.ts';
import { citationWraps, numberSources } from './citation-wraps.ts';
import { dateWraps } from './date-wraps.ts';
import { documentWraps } from './document-wraps.ts';
import { endLinksInLinks } from './end-links-in-links.ts';
import { citableBlocks, giveAnchors } from './give-anchors.ts';
import { addGone } from './gone.ts';
import { giveHeadingIds, type Heading } from './headings.ts';
import { mentionWraps } from './mention-wraps.ts';
import { addNotices } from './notices.ts';
import type { Paragraph } from './paragraph.ts';
import { quoteWraps } from './quote-wraps.ts';
import { addSidenotes } from './sidenotes.ts';
import { spansOfNodes } from './spans-of-nodes.ts';
import type { Style } from './typesetting.ts';
import { type Wrap, wrap } from './wrap.ts';

/** The ids and numbers that marking has given. Spans are UTF-16 code units into the prose. */
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
  const paragraphs = citable.map(toParagraph);
  const cited = numberSources(found.citations);
  wrap(prose.tree, wrapsOf(found, { prose, style, quoteIds, cited }), spansOfNodes(prose));
  if (typesetting.apparatus)
    addApparatus(prose.tree, { quotes: found.quotes, ids: quoteIds, paragraphs, words: prose.words }, typesetting);
  addNotices(prose.tree, typesetting.words);
  if (ledger) addGone(prose.tree, gone, ledger);
  endLinksInLinks(prose.tree);
  if (typesetting.apparatus) addSidenotes(prose.tree);
  return { headings, paragraphs, quoteIds, cited, unrecorded };
}

function toParagraph({ start, end, kind, element }: BlockOfTree): Paragraph {
  return { start, end, kind, id: String(element.properties.id) };
}

/** What to wrap in elements, and in which. */
function wrapsOf(found: Found, { prose, style, quoteIds, cited }: Marking): Wrap[] {
  const { typesetting } = style;
  return [
    ...(typesetting.apparatus ? quoteWraps(found.quotes, quoteIds, prose) : []),
    ...mentionWraps(found.mentions, prose, style),
    ...documentWraps(found.documents),
    ...dateWraps(found.dates),
    ...citationWraps(found.citations, cited, typesetting),
  ];
}

/** A text, the style of its marks, and the ids and numbers given so far. */
interface Marking extends Pick<Marked, 'quoteIds' | 'cited'> {
  prose: ProseOfTree;
  style: Style;
}
