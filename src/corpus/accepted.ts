import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { type Accepted, acceptedSchema } from '../model/accepted.ts';
import { checkItems } from './check-items.ts';
import { readData } from './read-data.ts';
import type { Reading, Sourced } from './reading.ts';
import { yamlOptions } from './source.ts';

/** What `accepted.yaml` lists. */
export function readAccepted(file: string): Reading<Sourced<Accepted>> {
  return checkItems(readData(file), acceptedSchema);
}

/** The path of the `accepted.yaml` of a content folder, also where there is none yet. */
export function acceptedFile(folder: string): string {
  const paths = ['accepted.yaml', 'accepted.yml'].map((name) => posix.join(folder, name));
  return paths.find((path) => existsSync(path)) ?? (paths[0] as string);
}

/**
 * The text of `accepted.yaml` with one more item, before the first that comes behind it by article and words; all else,
 * comments too, stays as it is. Undefined where the file isn't a list with each item on lines of its own.
 */
export function withAccepted(text: string, item: Accepted): string | undefined {
  const { contents, errors } = parseDocument(text, yamlOptions);
  if (errors.length > 0) return undefined;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  if (contents === null || isEmpty(contents)) return `${text}${isClosed(text) ? '' : end}${written(item, 0, end)}`;
  if (!isSeq(contents) || contents.flow) return undefined;
  const starts = contents.items.map((one) => (isMap(one) && !one.flow ? one.range?.[0] : undefined));
  const indent = indentOf(text, starts[0]);
  if (starts.includes(undefined) || indent === undefined) return undefined;
  const behind = contents.items.findIndex((one) => inOrder(one, item) > 0);
  if (behind >= 0) {
    const at = lineWithComments(text, starts[behind] as number);
    return text.slice(0, at) + written(item, indent, end) + text.slice(at);
  }
  return `${text}${isClosed(text) ? '' : end}${written(item, indent, end)}`;
}

/** Where an item begins with the comments that stand right above it. */
function lineWithComments(text: string, start: number): number {
  let at = text.lastIndexOf('\n', start - 1) + 1;
  while (at > 0) {
    const above = text.lastIndexOf('\n', at - 2) + 1;
    if (!text.slice(above, at).trimStart().startsWith('#')) break;
    at = above;
  }
  return at;
}

/** How far the hyphens of the list stand in; undefined where the first item has none on its line. */
function indentOf(text: string, start: number | undefined): number | undefined {
  if (start === undefined) return undefined;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^ *- +$/.test(before) ? before.indexOf('-') : undefined;
}

function written(item: Accepted, indent: number, end: string): string {
  const lines = stringify([item], { lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line) => `${' '.repeat(indent)}${line}${end}`).join('');
}

function isEmpty(contents: unknown): boolean {
  return typeof contents === 'object' && contents !== null && 'value' in contents && contents.value === null;
}

function isClosed(text: string): boolean {
  return text === '' || text.endsWith('\n');
}

/** The order of items: by article, then by their words in code-unit order. */
function inOrder(node: unknown, item: Accepted): number {
  const field = (name: string) => (isMap(node) ? String(node.get(name) ?? '') : '');
  const mine = [field('article'), field('quote') || field('name')];
  const other = [item.article, item.quote ?? item.name ?? ''];
  for (const [index, one] of mine.entries()) {
    const two = other[index] as string;
    if (one !== two) return one < two ? -1 : 1;
  }
  return 0;
}
