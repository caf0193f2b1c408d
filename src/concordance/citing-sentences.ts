import type { Span } from '../model/annotation.ts';
import type { Indexed, Place, QuotePlace } from './concordance.ts';

/** A sentence that cites a work. */
export interface CitingSentence<A extends Indexed = Indexed> extends Place<A> {
  /** The citation in it. */
  citation: Span & { locator?: string };
  /** Quotations of its paragraph that the citation backs or that name the work. */
  quotes: QuotePlace<A>[];
}

/** What no sentence begins with, and after what none does: a full stop was an abbreviation's (`Dec. 16`, `U.S. sanctions`). */
const notFirst = /^\s*[\p{Ll}\p{N}]/u;
const notLast = /(?:^|[^\p{L}])\p{L}\.\s*$/u;

/**
 * The sentence that each place of a work's citations stands in, with what is quoted there about the work.
 * @param work The reference's key, or the document's id.
 */
export function citingSentences<A extends Indexed & { lang: string }>(
  places: (Place<A> & { locator?: string })[],
  work: string,
): CitingSentence<A>[] {
  return places.map(({ article, anchor, ...citation }) => {
    const paragraph = article.paragraphs.find(({ id }) => id === anchor) ?? citation;
    const sentence = sentenceAt(article, { paragraph, offset: citation.start });
    const quotes = article.quotes
      .filter((quote) => overlap(quote, sentence) || (overlap(quote, paragraph) && names(article, quote, work)))
      .map((quote) => ({ article, anchor, start: quote.start, end: quote.end, quote }));
    return { article, anchor, ...sentence, citation, quotes };
  });
}

/** The sentence of a paragraph round an offset. Citations count as spaces: one behind a full stop is still of its sentence. */
function sentenceAt(
  article: Indexed & { lang: string },
  { paragraph, offset }: { paragraph: Span; offset: number },
): Span {
  let text = article.text.slice(paragraph.start, paragraph.end);
  for (const { start, end } of article.citations.filter((one) => overlap(one, paragraph))) {
    const [from, to] = [Math.max(start, paragraph.start) - paragraph.start, end - paragraph.start];
    text = text.slice(0, from) + ' '.repeat(Math.min(to, text.length) - from) + text.slice(to);
  }
  const segments = [...new Intl.Segmenter(article.lang, { granularity: 'sentence' }).segment(text)];
  const last = segments.findLastIndex(({ index }) => index <= offset - paragraph.start);
  let first = Math.max(last, 0);
  const end = (segments[first]?.index ?? 0) + (segments[first]?.segment.length ?? text.length);
  const isContinued = (at: number) =>
    notFirst.test(segments[at]?.segment ?? '') || notLast.test(segments[at - 1]?.segment ?? '');
  while (first > 0 && isContinued(first)) first -= 1;
  return { start: paragraph.start + (segments[first]?.index ?? 0), end: paragraph.start + end };
}

function names({ mentions }: Indexed, quote: Span, work: string): boolean {
  return mentions.some((mention) => mention.entityId === work && overlap(mention, quote));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
