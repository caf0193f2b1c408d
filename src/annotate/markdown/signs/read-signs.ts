import type { Root } from 'mdast';
import type { Remark } from '../../remark.ts';
import { descendants } from '../tree/descendants.ts';
import { makeAlerts } from './alerts.ts';
import { markHighlights } from './highlights.ts';
import { takeComments } from './private-comments.ts';
import { unreadSigns } from './unread-signs.ts';
import { linkWikiLinks } from './wiki-links.ts';

/**
 * Reads in a Markdown tree what GitHub's pages and note-taking programs add to Markdown, and its parser leaves as text:
 * private comments, alerts, links by names of pages, highlights. What isn't read is told.
 */
export function readSigns(tree: Root, source: string): Remark[] {
  const ofComments = takeComments(tree, source);
  const ofAlerts = makeAlerts(tree, source);
  const ofLinks = linkWikiLinks(tree, source);
  markHighlights(tree, source);
  if (/\[[\sxX]\]/.test(source)) nameTasks(tree);
  return [...ofComments, ...ofAlerts, ...ofLinks, ...unreadSigns(tree, source)];
}

/** Marks task items as done or open; the check box is not part of the text. */
function nameTasks(tree: Root): void {
  for (const node of descendants(tree)) {
    if (node.type !== 'listItem' || typeof node.checked !== 'boolean') continue;
    node.data = { ...node.data, hProperties: { dataTask: node.checked ? 'done' : 'open' } };
    node.checked = null;
  }
}
