import type { Parents, PhrasingContent, Root, Text } from 'mdast';
import { apart, isEscaped, placesOf, textPart } from '../tree/text-part.ts';

/** Among how many following pieces the end of a highlight is searched. */
const most = 100;
const sign = /(?<!=)==(?!=)/g;

/** Turns `==…==` into marked words, as note-taking programs do; `a == b` and `a==b` stay as they are. */
export function markHighlights(tree: Root, source: string): void {
  if (source.includes('==')) highlightBelow(tree, source);
}

function highlightBelow(parent: Parents, source: string): void {
  for (const child of parent.children) if ('children' in child) highlightBelow(child, source);
  if (!parent.children.some((child) => child.type === 'text' && child.value.includes('=='))) return;
  const pieces = (parent.children as PhrasingContent[]).flatMap((child, index, all) =>
    child.type === 'text' ? piecesOf(child, source, { first: index === 0, last: index === all.length - 1 }) : child,
  );
  parent.children = joined(pieces) as typeof parent.children;
}

/** A text in pieces, each sign one of its own. */
function piecesOf(text: Text, source: string, edge: { first: boolean; last: boolean }): Piece[] {
  const places = placesOf(text, source);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index } of text.value.matchAll(sign)) {
    const end = index + 2;
    const before = text.value[index - 1] ?? (edge.first ? ' ' : '.');
    const after = text.value[end] ?? (edge.last ? ' ' : '.');
    const opens = /[^\w\\]/.test(before) && /\S/.test(after);
    const closes = /\S/.test(before) && /\W/.test(after);
    if (isEscaped(places, index, source) || !(opens || closes)) continue;
    pieces.push(...textPart(text, places, { start: from, end: index }));
    const [of] = textPart(text, places, { start: index, end });
    if (of) pieces.push({ type: 'sign', of, opens, closes });
    from = end;
  }
  return [...pieces, ...textPart(text, places, { start: from, end: text.value.length })];
}

/** The pieces with what stands between an opening and a closing sign made one; other signs are text again. */
function joined(pieces: readonly Piece[]): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    const close = closeOf(pieces, at);
    if (close < 0) {
      content.push(...toContent(piece));
      continue;
    }
    content.push(highlight(pieces.slice(at, close + 1)));
    at = close;
  }
  return content;
}

/** Words between two signs, as an emphasis that HTML calls a mark. */
function highlight(pieces: Piece[]): PhrasingContent {
  const children = pieces.slice(1, -1).flatMap(toContent);
  const [first, last] = [pieces[0], pieces.at(-1)].map((piece) => piece?.type === 'sign' && piece.of.position);
  const position = first && last ? { start: first.start, end: last.end } : undefined;
  return { type: 'emphasis', data: { hName: 'mark' }, children, ...(position && { position }) };
}

/** Where the sign that closes the one at `at` stands, with something between; -1 where none does, or `at` opens nothing. */
function closeOf(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at];
  if (piece?.type !== 'sign' || !piece.opens) return -1;
  const behind = pieces.slice(at + 2, at + most).findIndex(isClose);
  return behind < 0 ? -1 : at + 2 + behind;
}

function isClose(piece: Piece): boolean {
  return piece.type === 'sign' && piece.closes;
}

/** A sign that opens or closes nothing stays a text node of its own, so that all nodes keep their places. */
function toContent(piece: Piece): PhrasingContent[] {
  return piece.type === 'sign' ? [apart, piece.of, apart] : [piece];
}

type Piece = PhrasingContent | { type: 'sign'; of: Text; opens: boolean; closes: boolean };
