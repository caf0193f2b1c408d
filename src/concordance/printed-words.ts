import type { Quote, Span } from '../model/annotation.ts';

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

/** The words of a quotation for a list: of a long turn of a transcript the beginning. */
export function shownWords(article: Printed, quote: Span & Pick<Quote, 'type'>): string {
  const words = printedWords(article, quote);
  if (quote.type !== 'turn' || words.length <= longestShown) return words;
  return `${words.slice(0, words.lastIndexOf(' ', longestShown))} …`;
}

/** In UTF-16 code units: a paragraph of some length. */
const longestShown = 600;

/** An article’s text with the places of its citations. */
export interface Printed {
  text: string;
  citations: Span[];
}
