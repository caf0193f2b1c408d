import { isNode, isSeq, parseDocument, stringify } from 'yaml';
import { yamlOptions } from '../source.ts';

/**
 * The text of a YAML list with one more item, and nothing else changed: before the first that `isBehind` tells to come
 * behind it, with the comments right above that, else at the end. Undefined where the file isn't a list with each item on
 * lines of its own.
 */
export function withItem(
  text: string,
  item: object,
  isBehind: (other: unknown) => boolean = () => false,
): string | undefined {
  const { contents, errors } = parseDocument(text, yamlOptions);
  if (errors.length > 0) return undefined;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const closed = text === '' || text.endsWith('\n') ? text : text + end;
  if (contents === null || isEmpty(contents)) return closed + written(item, 0, end);
  if (!isSeq(contents) || contents.flow) return undefined;
  const starts = (contents.items as unknown[]).map((one) => (isNode(one) ? one.range?.[0] : undefined));
  const indent = indentOf(text, starts[0]);
  if (indent === undefined) return undefined;
  const behind = starts[contents.items.findIndex(isBehind)];
  if (behind === undefined) return closed + written(item, indent, end);
  const at = lineWithComments(text, behind);
  return text.slice(0, at) + written(item, indent, end) + text.slice(at);
}

/** Where an item begins with the comments that stand right above it; those at the head of the file are the file's. */
function lineWithComments(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  let at = line;
  while (at > 0) {
    const above = text.lastIndexOf('\n', at - 2) + 1;
    if (!text.slice(above, at).trimStart().startsWith('#')) break;
    at = above;
  }
  return at === 0 ? line : at;
}

/** How far the hyphens of the list stand in; undefined where the first item has none on its line. */
function indentOf(text: string, start: number | undefined): number | undefined {
  if (start === undefined) return undefined;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^ *- +$/.test(before) ? before.indexOf('-') : undefined;
}

function written(item: object, indent: number, end: string): string {
  const lines = stringify([item], { lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line) => `${' '.repeat(indent)}${line}${end}`).join('');
}

function isEmpty(contents: unknown): boolean {
  return typeof contents === 'object' && contents !== null && 'value' in contents && contents.value === null;
}
