import type { Paragraph, Root } from 'mdast';

/**
 * The tree of a source whose Markdown is not read: every stretch between blank lines, the front matter aside, is a
 * paragraph of the very words.
 */
export function plainTree(source: string): Root {
  const from = endOfFrontMatter(source);
  const children = [...source.slice(from).matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)].map(({ 0: value, index }) =>
    paragraph(value, from + index),
  );
  return { type: 'root', children };
}

/** Where the front matter ends, in UTF-16 code units; 0 where there is none. */
export function endOfFrontMatter(source: string): number {
  const [first, second] = source.startsWith('---') ? source.matchAll(/^---[ \t]*$/gm) : [];
  return first?.index === 0 && second ? second.index + second[0].length : 0;
}

/** A position without line and column, as only offsets are used to find the source. */
function paragraph(value: string, offset: number): Paragraph {
  const point = (at: number) => ({ line: 1, column: 1, offset: at });
  const position = { start: point(offset), end: point(offset + value.length) };
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}
