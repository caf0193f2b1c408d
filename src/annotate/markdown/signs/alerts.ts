import type { Blockquote, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { nearest } from '../../../model/nearest.ts';
import type { Remark } from '../../remark.ts';
import { alertKinds, alertNames } from '../tree/alert-kinds.ts';
import { descendants } from '../tree/descendants.ts';
import { placesOf, spanOf, textPart } from '../tree/text-part.ts';

const marker = /^\[!([\w-]{1,30})\][+-]?[ \t]*/;

/**
 * Makes alerts of block quotations that begin with `[!NOTE]` and the like, the marker left out; words behind it in its
 * line, which note-taking programs take for a title, become the first paragraph. Kinds that aren't known are told.
 */
export function makeAlerts(tree: Root, source: string): Remark[] {
  if (!source.includes('[!')) return [];
  return descendants(tree).flatMap((node) => (node.type === 'blockquote' ? makeAlert(node, source) : []));
}

function makeAlert(quotation: Blockquote, source: string): Remark[] {
  const [paragraph] = quotation.children;
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const [found, name = ''] = (first?.type === 'text' && marker.exec(first.value)) || [];
  if (found === undefined || first?.type !== 'text' || paragraph?.type !== 'paragraph') return [];
  const kind = alertNames.get(name.toLowerCase());
  if (kind === undefined) return [unknown(name, spanOf(first).start)];
  const rest = textPart(first, placesOf(first, source), { start: found.length, end: first.value.length });
  const parts = titleAndRest([...rest, ...paragraph.children.slice(1)], source);
  quotation.children = [...parts.map((children) => ({ ...paragraph, children })), ...quotation.children.slice(1)];
  if (kind !== 'quote') quotation.data = { hName: 'div', hProperties: { dataAlert: kind } };
  return [];
}

/** The first line and the lines below it, without nodes that have no words. */
function titleAndRest(children: PhrasingContent[], source: string): Paragraph['children'][] {
  const at = children.findIndex(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')),
  );
  const cut = children[at];
  if (!cut) return [children].filter(hasWords);
  const [before, after] = cut.type === 'text' ? lines(cut, source) : [[], []];
  const title = [...children.slice(0, at), ...before];
  const strong: PhrasingContent[] = hasWords(title) ? [{ type: 'strong', children: title }] : [];
  return [strong, [...after, ...children.slice(at + 1)]].filter(hasWords);
}

/** A text before and behind its first line end. */
function lines(text: Text, source: string): [Text[], Text[]] {
  const places = placesOf(text, source);
  const end = text.value.indexOf('\n');
  return [
    textPart(text, places, { start: 0, end }),
    textPart(text, places, { start: end + 1, end: text.value.length }),
  ];
}

function hasWords(children: PhrasingContent[]): boolean {
  return children.some((child) => child.type !== 'text' || child.value.trim() !== '');
}

function unknown(name: string, start: number): Remark {
  const near = nearest(name.toLowerCase(), alertKinds);
  const kinds = (near ? [near] : alertKinds).map((kind) => `\`[!${kind.toUpperCase()}]\``);
  const expected = kinds.length === 1 ? kinds[0] : `one of ${kinds.join(', ')}`;
  return { rule: 'unknown-alert', start, reason: `Unexpected \`[!${name}]\`, expected ${expected}` };
}
