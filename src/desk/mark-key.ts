import type { Span } from '../model/annotation.ts';

/** Names a mark by its kind, its words and how often they stood before it, so that decisions elsewhere leave the name as it is. */
export function markKey(text: string, { start, end }: Span, kind: string): string {
  const words = text.slice(start, end);
  let before = 0;
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) before += 1;
  return `${kind} ${before} ${words}`;
}
