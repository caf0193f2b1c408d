import type { Root } from 'mdast';
import type { Remark } from '../../remark.ts';
import { descendants } from '../tree/descendants.ts';
import { makeAlerts } from './alerts.ts';
import { nameBlocks } from './block-marks.ts';
import { markHighlights } from './highlights.ts';
import { keepMath } from './math.ts';
import { takeComments } from './private-comments.ts';
import { unreadSigns } from './unread-signs.ts';
import { type EntryCalled, linkWikiLinks } from './wiki-links.ts';

/**
 * Reads in a Markdown tree what GitHub's pages and note-taking programs add to Markdown, and its parser leaves as text:
 * private comments, formulas, alerts, names of blocks, links by names of pages, highlights. What isn't read is told.
 * @param entryCalled The id of the entry of the glossary that a link by name means.
 */
export function readSigns(tree: Root, source: string, entryCalled: EntryCalled = () => undefined): Remark[] {
  const ofComments = takeComments(tree, source);
  keepMath(tree, source);
  const ofAlerts = makeAlerts(tree, source);
  nameBlocks(tree, source);
  const ofLinks = linkWikiLinks(tree, source, entryCalled);
  markHighlights(tree, source);
  if (/\[[\sxX]\]/.test(source)) nameTasks(tree);
  return [...ofComments, ...ofAlerts, ...ofLinks, ...unreadSigns(tree, source)];
}

/** Marks task items as done or open; the check box is not part of the text. */
function nameTasks(tree: Root): void {
  for (const node of descendants(tree)) {
    if (node.type !== 'listItem' || typeof node.checked !== 'boolean') continue;
    const { hProperties } = (node.data ?? {}) as { hProperties?: object };
    node.data = { ...node.data, hProperties: { ...hProperties, dataTask: node.checked ? 'done' : 'open' } };
    node.checked = null;
  }
}
