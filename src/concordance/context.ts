import type { Span } from '../model/annotation.ts';

/** A stretch of text between the words before and after it, as concordances print it (KWIC). */
export interface Context {
  before: string;
  match: string;
  after: string;
}

/**
 * The words round a stretch, within its paragraph, cut between words with an ellipsis.
 * @param width How many UTF-16 code units of context on each side at most.
 */
export function contextOf(text: string, { start, end }: Span, width = 90): Context {
  const gap = text.lastIndexOf('\n\n', start);
  const stop = text.indexOf('\n\n', end);
  const before = text.slice(gap < 0 ? 0 : gap + 2, start);
  const after = text.slice(end, stop < 0 ? undefined : stop);
  return { before: lastWords(before, width), match: text.slice(start, end), after: firstWords(after, width) };
}

function lastWords(text: string, width: number): string {
  if (text.length <= width) return text;
  const cut = text.slice(-width);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function firstWords(text: string, width: number): string {
  if (text.length <= width) return text;
  const cut = text.slice(0, width);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
