import { printedWords } from '../../concordance/printed-words.ts';
import { surelySaidBy } from '../../model/annotation.ts';
import type { EditionArticle } from '../edition/edition.ts';

/** A part of an article with an address of its own. */
export interface CitablePart {
  id: string;
  /** How its words begin. */
  start: string;
  /** Who speaks, of a quotation. */
  speaker?: string;
}

/** A paragraph and the quotations that begin in it. */
export interface CitableParagraph extends CitablePart {
  quotes: CitablePart[];
}

/** How much of a part's words tells it from others, in UTF-16 code units. */
const enough = 24;

/** The parts of an article that can be cited, in reading order; cells of tables left out. */
export function citableParts(article: EditionArticle): CitableParagraph[] {
  const { paragraphs, quotes } = article;
  let next = 0;
  return paragraphs.flatMap((paragraph) => {
    const within: CitablePart[] = [];
    for (; next < quotes.length && (quotes[next]?.start ?? 0) < paragraph.end; next += 1) {
      const quote = quotes[next];
      if (!quote || quote.start < paragraph.start) continue;
      const [speaker] = surelySaidBy(quote);
      within.push({ id: quote.id, start: startOf(quote), ...(speaker && { speaker: speaker.name }) });
    }
    const isCitable = paragraph.kind !== 'cell' && paragraph.id.startsWith('p-');
    return isCitable ? [{ id: paragraph.id, start: startOf(paragraph), quotes: within }] : [];
  });

  function startOf(span: { start: number; end: number }): string {
    const words = printedWords(article, span).trim();
    if (words.length <= enough) return words;
    const cut = words.slice(0, enough + 1);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
  }
}
