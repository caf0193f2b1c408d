import type { Nodes, Paragraph, Root } from 'mdast';
import type { Remark } from '../../remark.ts';
import { descendants } from '../tree/descendants.ts';

/** Words in brackets, and the parenthesis that opens right behind them. */
const words = /!?\[[^[\]\n]*\]\(/g;
/** What stands in parentheses, up to their end: it may hold pairs of them. */
const inParentheses = /^((?:[^()<>\n]|\([^()<>\n]*\))+)\)/;
/** How much is looked at for the end of an address, in UTF-16 code units. */
const longest = 500;
const beginning = /^(?:[a-z]+:\/\/|www\.|\.{0,2}\/|#)/i;
const ending = /\.[a-z][a-z\d]{1,4}(?:#|$)/i;
/** Replaces nodes that are not text, so that no unread link is found across them. */
const other = '\n';

/** Links and pictures whose address has blanks in it, which Markdown reads as text. */
export function unreadLinks(tree: Root, source: string): Remark[] {
  if (!source.includes('](')) return [];
  return descendants(tree).flatMap((node) => (hasWords(node) ? unreadIn(node, source) : []));
}

function unreadIn(node: Nodes, source: string): Remark[] {
  const remarks: Remark[] = [];
  let at = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? source.length;
  for (const { written, inside } of likeLinks(textOf(node))) {
    const address = withoutTitle(inside).trim();
    if (!/\s/.test(address) || !(beginning.test(address) || ending.test(address))) continue;
    const start = source.indexOf(written, at);
    // Written otherwise than it reads, with escapes or references: where, can't be told, nor of what follows.
    if (start < 0 || start >= end) break;
    at = start + written.length;
    if (source[start - 1] === '\\') continue;
    const kind = written.startsWith('!') ? 'picture' : 'link';
    const expected = written.replace(`(${inside}`, () => `(${inside.replace(address, () => `<${address}>`)}`);
    const reason = `Unexpected blank in the address of a ${kind}, which makes it text, expected \`${expected}\``;
    remarks.push({ rule: 'blank-in-address', start, reason });
  }
  return remarks;
}

/** Words in brackets and something in parentheses right behind them. */
function likeLinks(text: string): { written: string; inside: string }[] {
  return [...text.matchAll(words)].flatMap(({ 0: opening, index }) => {
    const from = index + opening.length;
    const [closed = '', inside = ''] = inParentheses.exec(text.slice(from, from + longest)) ?? [];
    return closed === '' ? [] : [{ written: opening + closed, inside }];
  });
}

/** What stands in parentheses without the title behind the address, which is in quotation marks. */
function withoutTitle(inside: string): string {
  const quote = inside.at(-1) ?? '';
  const open = /["']/.test(quote) ? inside.lastIndexOf(quote, inside.length - 2) : -1;
  return /\s/.test(inside[open - 1] ?? '') ? inside.slice(0, open) : inside;
}

function hasWords({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

/** The text of a block as Markdown left it; bare addresses that it made links of are text as well. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'link' && !isBareAddress(node)) return other;
  return 'children' in node ? (node.children as Paragraph['children']).map(textOf).join('') : other;
}

function isBareAddress({ url, children: [text] }: Extract<Nodes, { type: 'link' }>): boolean {
  return text?.type === 'text' && url.endsWith(text.value);
}
