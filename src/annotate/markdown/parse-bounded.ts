import type { Root } from 'mdast';
import type { Remark } from '../remark.ts';
import { locateAddresses } from './locate-addresses.ts';
import { deepest, deepNodeIn, deepPlaceIn } from './nesting.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { move } from './plain-paragraphs.ts';
import { plainTree } from './plain-tree.ts';

/**
 * The tree of a Markdown file; of one that nests deeper than parsers can follow, a tree of its words alone, with a
 * remark that says where it does.
 */
export function parseBounded(source: string): { tree: Root; remarks: Remark[] } {
  const place = deepPlaceIn(source);
  if (place !== undefined) return asWords(source, place);
  const tree = parseWithMark(source);
  const node = deepNodeIn(tree);
  if (node !== undefined) return asWords(source, node);
  locateAddresses(tree, source);
  return { tree, remarks: [] };
}

function asWords(source: string, start: number): { tree: Root; remarks: Remark[] } {
  const reason = `Unexpected nesting of more than ${deepest} elements, expected fewer to be open at once`;
  return { tree: plainTree(source), remarks: [{ rule: 'too-deep', start, reason }] };
}

/** Parsers leave a byte order mark out of what they count. */
function parseWithMark(source: string): Root {
  const [marks = ''] = /^\uFEFF+/.exec(source) ?? [];
  const tree = parseMarkdown(source.slice(marks.length));
  if (marks === '') return tree;
  for (const node of tree.children) move(node, { line: 0, offset: marks.length });
  return tree;
}
