import type { Span } from '../model/annotation.ts';
import { type Printed, printedWords } from './printed-words.ts';

/** A stretch of text with the words before and after it, as concordances print it (keyword in context, KWIC). */
export interface Context {
  before: string;
  match: string;
  after: string;
}

/**
 * The words round a stretch as the page prints them, within its paragraph; cut between words, with an ellipsis.
 * @param width The most context on each side, in UTF-16 code units.
 */
export function contextOf(article: Printed, span: Span, width = 90): Context {
  const gap = article.text.lastIndexOf('\n\n', span.start);
  const stop = article.text.indexOf('\n\n', span.end);
  const before = printedWords(article, { start: gap < 0 ? 0 : gap + 2, end: span.start });
  const after = printedWords(article, { start: span.end, end: stop < 0 ? article.text.length : stop });
  return {
    before: lastWords(before.trimStart(), width),
    match: printedWords(article, span),
    after: firstWords(after.trimEnd(), width),
  };
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
