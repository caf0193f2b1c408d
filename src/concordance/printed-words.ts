import type { Span } from '../model/annotation.ts';

/**
 * The words of a stretch of an article as its page prints them: without citations, which are notes there, and with one
 * space for each run of white space.
 */
export function printedWords({ text, citations }: Printed, { start, end }: Span): string {
  let words = '';
  let at = start;
  for (const citation of citations) {
    if (citation.end <= at || citation.start >= end) continue;
    words += text.slice(at, citation.start).replace(/ $/, '');
    at = Math.min(citation.end, end);
  }
  return (words + text.slice(Math.min(at, end), end)).replace(/\s+/g, ' ');
}

/** An article’s text with the places of its citations. */
export interface Printed {
  text: string;
  citations: Span[];
}
