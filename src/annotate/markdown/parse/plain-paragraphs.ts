import type { Paragraph, Root, RootContent, Text } from 'mdast';
import type { Point, Position } from 'unist';
import { descendants } from '../tree/descendants.ts';

/** A source in which `a` stands for each run of paragraphs that are words alone. */
export interface Shortened {
  text: string;
  /** The paragraphs of each run, by the offset of its `a` in the short text. */
  runs: Map<number, string[]>;
}

/** A line that begins no block but a paragraph, without a sign by which a part of it could be anything but text. */
const words = /^[\p{L}“‘"'(][^\0\t\r\n\\`*_<&~]*$/u;
/** A link, a picture, a directive; or a space at the end, which is none of the text. */
const exceptions = /\]\(|:[a-z]+\[| $/;
/** Where something is defined, any words in brackets may lead to it. */
const definition = ']:';
const standIn = 'a';
const blank = '\n\n';

/**
 * Leaves out paragraphs of which a parser would make one text each, after looking at every character four times. They
 * stand between blank lines, so that only what is before them decides whether they are paragraphs.
 * @param isText Whether words alone are text.
 */
export function shorten(source: string, isText: (words: string) => boolean): Shortened {
  const runs: Shortened['runs'] = new Map();
  if (source.includes(definition)) return { text: source, runs };
  const lineEnd = source.endsWith('\n') ? '\n' : '';
  const kept: string[] = [];
  let length = 0;
  let run: string[] | undefined;
  for (const block of source.slice(0, source.length - lineEnd.length).split(blank)) {
    const isPlain = words.test(block) && !exceptions.test(block) && isText(block);
    if (isPlain && run) {
      run.push(block);
      continue;
    }
    run = isPlain ? [block] : undefined;
    if (run) runs.set(length, run);
    const part = run ? standIn : block;
    kept.push(part);
    length += part.length + blank.length;
  }
  return { text: kept.join(blank) + lineEnd, runs };
}

/** The tree of the whole source from that of the short one; nothing where a run stands in something else than the text. */
export function lengthen(tree: Root, { runs }: Shortened): Root | undefined {
  if (runs.size === 0) return tree;
  const by: Shift = { line: 0, offset: 0 };
  const children: RootContent[] = [];
  let found = 0;
  for (const node of tree.children) {
    const { start } = node.position as Position;
    const run = node.type === 'paragraph' ? runs.get(start.offset as number) : undefined;
    move(node, by);
    if (!run) {
      children.push(node);
      continue;
    }
    found += 1;
    const at = { line: start.line, offset: start.offset as number };
    for (const words of run) {
      children.push(paragraph(words, at));
      at.line += 2;
      at.offset += words.length + blank.length;
    }
    by.line += at.line - start.line - 2;
    by.offset += at.offset - (start.offset as number) - standIn.length - blank.length;
  }
  if (found < runs.size) return undefined;
  const [end, last] = [tree.position?.end as Point, children.at(-1)?.position?.end];
  shift(end, by);
  if (last && last.offset === end.offset) end.column = last.column;
  tree.children = children;
  return tree;
}

function paragraph(value: string, { line, offset }: Shift): Paragraph {
  const start = { line, column: 1, offset };
  const end = { line, column: 1 + value.length, offset: offset + value.length };
  const text: Text = { type: 'text', value, position: { start: { ...start }, end: { ...end } } };
  return { type: 'paragraph', children: [text], position: { start, end } };
}

/** Shifts the offsets of a node and its descendants. */
export function move(moved: RootContent, by: Shift): void {
  for (const { position } of descendants({ children: [moved] })) {
    if (position) shift(position.start, by);
    if (position) shift(position.end, by);
  }
}

function shift(point: Point, { line, offset }: Shift): void {
  point.line += line;
  point.offset = (point.offset as number) + offset;
}

export interface Shift {
  line: number;
  offset: number;
}
