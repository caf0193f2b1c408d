import type { Mention, Quote, Span } from '../model/annotation.ts';
import type { Found } from './find.ts';
import { byPlace, outside } from './spans.ts';

/**
 * Decides who nests and who yields, so that of any two spans left one holds the other or they are apart:
 * citations beat all; mentions beat dates and names; what stands in marks beats indirect speech that cuts it;
 * a mention that crosses the edge of a quote yields. References to documents of the glossary become mentions.
 */
export function settle(found: Found): Found {
  const freeOfCitations = outside(found.citations);
  const mentions = [...found.mentions, ...mentionedDocuments(found)].filter(freeOfCitations).sort(byPlace);
  const quotes = withoutCrossing(
    found.quotes.filter((quote) => !found.citations.some((citation) => cross(citation, quote))),
  );
  const whole = mentions.filter((mention) => !quotes.some((quote) => cross(mention, quote)));
  const freeOfMentions = outside([...found.citations, ...whole]);
  const documents = found.documents.filter((document) => freeOfCitations(document));
  return {
    ...found,
    mentions: whole,
    quotes,
    documents,
    dates: found.dates.filter(outside([...found.citations, ...whole, ...documents])),
    names: found.names.filter(freeOfMentions),
    ambiguous: found.ambiguous.filter(freeOfMentions),
  };
}

/** Mentions for the documents that a pattern found and the glossary has. */
function mentionedDocuments({ documents, mentions }: Found): Mention[] {
  const isFree = outside(mentions);
  return documents.flatMap(({ start, end, entityId, certainty, rule }) =>
    entityId !== undefined && isFree({ start, end }) ? [{ start, end, entityId, certainty, rule }] : [],
  );
}

/** Quotes of which none cuts another; indirect speech yields to words in marks, a later quote to an earlier. */
function withoutCrossing(quotes: Quote[]): Quote[] {
  const rank = (quote: Quote) => (quote.type === 'indirect' ? 1 : 0);
  const kept: Quote[] = [];
  for (const quote of quotes.toSorted((a, b) => rank(a) - rank(b) || byPlace(a, b))) {
    if (!kept.some((other) => cross(quote, other))) kept.push(quote);
  }
  return kept.sort(byPlace);
}

/** Whether two spans share characters and neither holds the other. */
function cross(a: Span, b: Span): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}
