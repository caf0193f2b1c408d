import { isSaid, type Span } from '../model/annotation.ts';
import type { Indexed, Place, QuotePlace } from './concordance.ts';

/** A sentence that cites a work. */
export interface CitingSentence<A extends Indexed = Indexed> extends Place<A> {
  /** The citation in it. */
  citation: Span & { locator?: string };
  /** The quotations in its paragraph that the citation supports or that name the work. */
  quotes: QuotePlace<A>[];
}

/** No sentence begins like this: the full stop before it was an abbreviation’s (`Dec. 16`, `U.S. sanctions`). */
const notFirst = /^\s*[\p{Ll}\p{N}]/u;
const notLast = /(?:^|[^\p{L}])\p{L}\.\s*$/u;

/**
 * The sentences that cite a work, one for each citation, with the quotations that belong to it.
 * @param work The reference’s key, or the document’s id.
 */
export function citingSentences<A extends Indexed & { lang: string }>(
  places: (Place<A> & { locator?: string })[],
  work: string,
): CitingSentence<A>[] {
  return places.map(({ article, anchor, ...citation }) => {
    const paragraph = article.paragraphs.find(({ id }) => id === anchor) ?? citation;
    const sentence = sentenceAt(article, { paragraph, offset: citation.start });
    const quotes = article.quotes
      .filter(
        (quote) =>
          isSaid(quote) && (overlap(quote, sentence) || (overlap(quote, paragraph) && names(article, quote, work))),
      )
      .map((quote) => ({ article, anchor, start: quote.start, end: quote.end, quote }));
    return { article, anchor, ...sentence, citation, quotes };
  });
}

/** The sentence at an offset of a paragraph. Citations count as spaces, so one behind a full stop belongs to that sentence. */
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
