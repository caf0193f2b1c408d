import type { Span } from '../../../model/annotation.ts';

/** The web addresses that the text prints. Nothing in them is a name. */
export function findAddresses(text: string): Span[] {
  const address = /(?:https?:\/\/|www\.)[^\s<>"“”]+/gi;
  return Array.from(text.matchAll(address), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}
