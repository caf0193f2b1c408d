import { isSaid, overlap, type Span } from '../model/annotation.ts';
import type { Indexed, Place, QuotePlace } from './concordance.ts';
import { sentenceAt } from './sentence-at.ts';

/** A sentence that cites a work. */
export interface CitingSentence<A extends Indexed = Indexed> extends Place<A> {
  /** The citation in it. */
  citation: Span & { locator?: string };
  /** The quotations in its paragraph that the citation supports or that name the work. */
  quotes: QuotePlace<A>[];
}

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

function names({ mentions }: Indexed, quote: Span, work: string): boolean {
  return mentions.some((mention) => mention.entityId === work && overlap(mention, quote));
}
