import type { Html, Nodes, Text } from 'mdast';
import type { Point } from 'unist';
import type { Span } from '../../../model/annotation.ts';
import { endOf, type Places, placesInSource, startOf } from './source-map.ts';

/** A node that keeps the text nodes on either side apart, so that each keeps its place; sanitising removes it. */
export const apart: Html = { type: 'html', value: '<!---->' };

/** Where a node stands in the source, in UTF-16 code units. */
export function spanOf({ position }: Nodes): Span {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

/** Where each character of a text stands in the source. */
export function placesOf(text: Text, source: string): Places {
  return placesInSource(text.value, source, spanOf(text));
}

/** The text between two of its characters, with its own place in the source. */
export function textPart(text: Text, places: Places, { start, end }: Span): Text[] {
  if (end <= start) return [];
  const at = (offset: number): Point => ({ line: 1, column: 1, ...text.position?.start, offset });
  const position = { start: at(startOf(places, start)), end: at(endOf(places, end - 1)) };
  return [{ type: 'text', value: text.value.slice(start, end), position }];
}

/** Whether a backslash before the character at `index` of a text makes it a plain one. */
export function isEscaped(places: Places, index: number, source: string): boolean {
  return source[startOf(places, index) - 1] === '\\';
}
