import type { Span } from '../../model/annotation.ts';

/** A page's number alone on a line: `12`, `- 12 -`, `Page 3 of 7`, `3/21`. */
const pageNumber =
  /^\s*(?:[-–—]\s?)?(?:(?:page|seite|p\.|s\.)\s?)?\d{1,4}(?:\s?(?:of|von|\/)\s?\d{1,4})?(?:\s?[-–—])?\s*$/i;

/**
 * Lines that belong to the pages of a text and not to its words: numbers of pages, and heads and feet that come again
 * with other figures on at least three pages. Pages are parted by form feeds; where there are none, only numbers between blank lines count.
 */
export function furnitureIn(text: string): Span[] {
  return text.includes('\f') ? onPages(text) : betweenBlanks(text);
}

function onPages(text: string): Span[] {
  const edges = pagesOf(text).flatMap((page) => edgesOf(text, page));
  const counts = new Map<string, number>();
  for (const { key } of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  return edges
    .filter(({ key, line }) => pageNumber.test(line) || (counts.get(key) ?? 0) >= leastPages)
    .map(({ start, end }) => ({ start, end }));
}

const leastPages = 3;

function pagesOf(text: string): Span[] {
  const pages: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\f', start);
    const end = feed < 0 ? text.length : feed;
    pages.push({ start, end });
    start = end + 1;
  }
  return pages;
}

/** The first two and the last two lines of a page that have words. */
function edgesOf(text: string, { start, end }: Span): Edge[] {
  const lines: Edge[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.trim() !== '')
      lines.push({ start: at, end: at + line.length, line, key: line.trim().replace(/\d+/g, '#') });
    at += line.length + 1;
  }
  return lines.length <= 4
    ? lines.filter((_, index) => index === 0 || index === lines.length - 1)
    : [...lines.slice(0, 2), ...lines.slice(-2)];
}

function betweenBlanks(text: string): Span[] {
  return [...text.matchAll(/(?<=\n[ \t]?\r?\n)[^\n]{1,24}(?=\r?\n[ \t]?\r?(?:\n|$))/g)]
    .filter(({ 0: line }) => pageNumber.test(line))
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

interface Edge extends Span {
  line: string;
  /** The line with all figures made one. */
  key: string;
}
