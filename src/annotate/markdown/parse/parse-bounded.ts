import type { Root } from 'mdast';
import type { Remark } from '../../remark.ts';
import { bracketsInParagraph, costlyPlaceIn } from './brackets.ts';
import { parseDefinitions } from './definition-lists.ts';
import { locateAddresses } from './locate-addresses.ts';
import { deepest, deepNodeIn, deepPlaceIn } from './nesting.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { move } from './plain-paragraphs.ts';
import { plainTree } from './plain-tree.ts';

/**
 * The tree of a Markdown file; of one that nests deeper than parsers can follow, or would take them more than time in
 * proportion, a tree of its words alone, with a remark that says where it does.
 */
export function parseBounded(source: string): { tree: Root; remarks: Remark[] } {
  const place = deepPlaceIn(source);
  if (place !== undefined) return asWords(source, tooDeep(place));
  const costly = costlyPlaceIn(source);
  if (costly !== undefined) return asWords(source, tooManyBrackets(costly));
  const tree = parseWithMark(source);
  const node = deepNodeIn(tree);
  if (node !== undefined) return asWords(source, tooDeep(node));
  locateAddresses(tree, source);
  return { tree, remarks: [] };
}

function asWords(source: string, remark: Remark): { tree: Root; remarks: Remark[] } {
  return { tree: plainTree(source), remarks: [remark] };
}

function tooDeep(start: number): Remark {
  const reason = `Unexpected nesting of more than ${deepest} elements, expected fewer to be open at once`;
  return { rule: 'too-deep', start, reason };
}

function tooManyBrackets(start: number): Remark {
  const reason = `Unexpected number of brackets in one paragraph, expected at most ${bracketsInParagraph} that are no link, and the titles of links to be closed`;
  return { rule: 'too-deep', start, reason };
}

/** Parsers leave a byte order mark out of what they count. */
function parseWithMark(source: string): Root {
  const [marks = ''] = /^\uFEFF+/.exec(source) ?? [];
  const text = source.slice(marks.length);
  const tree = parseDefinitions(text, (one) => parseMarkdown(one));
  if (marks === '') return tree;
  for (const node of tree.children) move(node, { line: 0, offset: marks.length });
  return tree;
}
