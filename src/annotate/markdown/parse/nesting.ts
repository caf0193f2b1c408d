import type { Html, Nodes, Root } from 'mdast';
import { voidElements } from '../tree/block-names.ts';
import { descendants } from '../tree/descendants.ts';

/** How many quotations, lists, elements or the like may stand inside one another. Parsers go down a step for each. */
export const deepest = 100;

/** How many square brackets may be open at once: each may begin a link, which is tried to the end of its paragraph. */
const openBrackets = 500;

/**
 * Where a source goes too deep for a parser, if it does: a line with too many marks of quotations and lists before its
 * words, too many signs of emphasis in a row, or too many square brackets without their ends. In UTF-16 code units.
 */
export function deepPlaceIn(source: string): number | undefined {
  let open = 0;
  for (const { 0: line, index } of source.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') open = 0;
    if (containersBefore(line) > deepest) return index;
    const signs = line.matchAll(/[*_~]+/g).find((run) => opensEmphasis(line, run));
    if (signs) return index + signs.index;
    for (let at = 0; at < line.length; at += 1) {
      if (line[at] === '[') open += 1;
      if (line[at] === ']' && open > 0) open -= 1;
      if (open > openBrackets) return index + at;
    }
  }
  return undefined;
}

/** Whether signs in a row, two for a step, are too many, and stand at a word: else they are a rule or a blank to fill in. */
function opensEmphasis(line: string, { 0: signs, index }: RegExpExecArray): boolean {
  const around = (line[index - 1] ?? '') + (line[index + signs.length] ?? '');
  return signs.length > 2 * deepest && around.trim() !== '';
}

/** Where a tree is deeper than the rest of the way can follow, if it is: an offset into its source. */
export function deepNodeIn(tree: Root): number | undefined {
  const left: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const { node, depth } = one;
    // A list and its item are two steps for one mark.
    if (depth > 2 * deepest) return node.position?.start.offset ?? 0;
    if ('children' in node) for (const child of node.children) left.push({ node: child, depth: depth + 1 });
  }
  return deepTagIn(descendants(tree).filter((node) => node.type === 'html'));
}

/** Where raw HTML has too many elements open, if it has. */
function deepTagIn(nodes: Html[]): number | undefined {
  const open: string[] = [];
  for (const { value, position } of nodes) {
    for (const { index, 1: end, 2: printed = '', 3: rest = '' } of value.matchAll(tag)) {
      const name = printed.toLowerCase();
      if (closedByOthers.has(name) || (rest.endsWith('/') && open.some((one) => drawings.has(one)))) continue;
      if (end === '') open.push(name);
      else if (open.at(-1) === name) open.pop();
      if (open.length > deepest) return (position?.start.offset ?? 0) + index;
    }
  }
  return undefined;
}

/** Any tag, even inside comments: the count may be higher than a parser’s, but never lower. */
const tag = /<(\/?)([a-z][^\s/<>]*)([^<>]*)/gi;

/** Elements whose end tag may be left out, as the next of their kind ends them, or that have none. */
const closedByOthers = new Set([
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'colgroup', 'option', 'rp', 'rt'],
  ...voidElements,
]);

/** Inside these elements a tag may be self-closing. */
const drawings = new Set(['svg', 'math']);

/** How many quotations and lists the marks at the beginning of a line open, or go on. */
function containersBefore(line: string): number {
  const [marks = ''] = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t]))*/.exec(line) ?? [];
  const found = [...marks.matchAll(/[-+*>]|\d+/g)];
  const isBreak = found.length > deepest && /^[\s>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line.trim());
  return isBreak ? marks.split('>').length - 1 : found.length;
}
