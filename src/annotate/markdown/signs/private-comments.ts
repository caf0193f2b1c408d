import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { Span } from '../../../model/annotation.ts';
import type { Remark } from '../../remark.ts';
import { lastStartingBefore } from '../../text/spans.ts';
import { once } from '../tree/once.ts';
import { startOf } from '../tree/source-map.ts';
import { apart, isEscaped, placesOf, spanOf, textPart } from '../tree/text-part.ts';

const sign = /(?<!%)%%(?!%)/g;
const length = 2;
/** Among how many following signs the end of a comment is searched. */
const most = 100;
/** What may stand in a line before a comment that holds whole blocks. */
const lineStart = /(?:^|[\r\n])[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/;

/**
 * Takes out of a tree what note-taking programs keep private: `%%…%%`, within a block or round several. An opening sign
 * without a closing one is told and stays, as nobody knows how far it was meant.
 */
export function takeComments(tree: Root, source: string): Remark[] {
  if (!source.includes('%%')) return [];
  const { comments, open } = pair(signsIn(tree, source), source);
  if (comments.length > 0) cutBelow(tree, comments, source);
  return [
    ...once(
      comments.map(({ start }) => start),
      {
        rule: 'private-comment',
        found: '`%%…%%`',
        expected: 'no private notes in a text that is published; it is left out',
      },
    ),
    ...once(open, {
      rule: 'private-comment',
      found: '`%%` without a second one',
      expected: '`%%` where the note ends; its words are published as they stand',
    }),
  ];
}

/** All signs in the words of a tree, with the block that each stands in. */
function signsIn(tree: Root, source: string): Sign[] {
  const signs: Sign[] = [];
  const walk = (node: Nodes, block: Nodes) => {
    if (node.type === 'text' && node.value.includes('%%')) {
      const places = placesOf(node, source);
      for (const { index } of node.value.matchAll(sign))
        if (!isEscaped(places, index, source)) signs.push({ start: startOf(places, index), block });
    }
    const isBlock = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
    if ('children' in node) for (const child of node.children) walk(child, isBlock ? node : block);
  };
  walk(tree, tree);
  return signs;
}

/** The sign that closes one: the next in its block; else, for a sign at the start of a line, the next at the end of a line. */
function pair(signs: readonly Sign[], source: string): { comments: Span[]; open: number[] } {
  const comments: Span[] = [];
  const open: number[] = [];
  for (let at = 0; at < signs.length; at += 1) {
    const { start, block } = signs[at] as Sign;
    if (/\d/.test(source[start - 1] ?? '')) continue;
    const close =
      signs[at + 1]?.block === block ? at + 1 : beginsLine(start, source) ? endingLine(signs, at, source) : -1;
    if (close < 0) open.push(start);
    else {
      comments.push(withBlank({ start, end: (signs[close] as Sign).start + length }, source));
      at = close;
    }
  }
  return { comments, open };
}

function beginsLine(start: number, source: string): boolean {
  return lineStart.test(source.slice(Math.max(0, start - 100), start));
}

/** The next sign behind the one at `at` that ends a line; -1 where none does. */
function endingLine(signs: readonly Sign[], at: number, source: string): number {
  for (let next = at + 1; next < Math.min(signs.length, at + most); next += 1)
    if (endsLine(signs[next] as Sign, source)) return next;
  return -1;
}

function endsLine({ start }: Sign, source: string): boolean {
  return /^[ \t]*(?:[\r\n]|$)/.test(source.slice(start + length, start + 100));
}

/** Leaves one blank where a comment had blanks on both sides. */
function withBlank({ start, end }: Span, source: string): Span {
  const isBlank = (character = ' ') => /\s/.test(character);
  return { start, end: isBlank(source[start - 1]) && isBlank(source[end]) ? end + 1 : end };
}

/** Takes stretches of the source out of what stands below a node. */
function cutBelow(parent: Parents, comments: readonly Span[], source: string): void {
  parent.children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    const { start, end } = spanOf(node);
    const last = comments[lastStartingBefore(comments, end)];
    if (!last || last.end <= start) return [node];
    if (last.start <= start && end <= last.end) return [];
    if (node.type === 'text') return outside(node, comments, source);
    if (!('children' in node)) return [node];
    cutBelow(node, comments, source);
    return node.children.every(isNothing) ? [] : [node];
  }) as typeof parent.children;
}

/** The characters of a text that stand in none of the comments. */
function outside(text: Extract<Nodes, { type: 'text' }>, comments: readonly Span[], source: string): RootContent[] {
  const places = placesOf(text, source);
  const parts: RootContent[] = [];
  let from = 0;
  for (let index = 0; index <= text.value.length; index += 1) {
    const place = startOf(places, index);
    const within = index < text.value.length && comments[lastStartingBefore(comments, place + 1)];
    if (index < text.value.length && !(within && place < within.end)) continue;
    if (index > from) parts.push(...textPart(text, places, { start: from, end: index }), apart);
    from = index + 1;
  }
  return parts;
}

function isNothing(node: Nodes): boolean {
  return node === apart || (node.type === 'text' && node.value.trim() === '');
}

/** `%%`: its place in the source, and the block that it stands in. */
interface Sign {
  start: number;
  block: Nodes;
}
