import type { Mention, Quote, Span } from '../model/annotation.ts';
import type { Found } from './found.ts';
import { byPlace, lastStartingBefore, outside } from './text/spans.ts';

/**
 * Removes findings that conflict, so that any two spans left are apart or one contains the other. Citations win over
 * everything, mentions over dates and names, quotations in marks over indirect speech that crosses them, and quotes over
 * mentions that cross their edges. References to documents of the glossary become mentions.
 */
export function settle(found: Found): Found {
  const freeOfCitations = outside(found.citations);
  const mentions = [...found.mentions, ...mentionedDocuments(found)].filter(freeOfCitations).sort(byPlace);
  const quotes = withoutCrossing(
    found.quotes.filter((quote) => !found.citations.some((citation) => cross(citation, quote))),
  );
  const whole = mentions.filter(insideOrOutside(quotes));
  const freeOfMentions = outside([...found.citations, ...whole]);
  const documents = found.documents.filter(freeOfCitations);
  const freeOfDocuments = outside(documents);
  return {
    ...found,
    mentions: whole,
    quotes,
    documents,
    dates: found.dates.filter((date) => freeOfMentions(date) && freeOfDocuments(date)),
    names: found.names.filter((name) => freeOfMentions(name) && freeOfDocuments(name)),
    ambiguous: found.ambiguous.filter(freeOfMentions),
  };
}

/** Mentions for the documents that a pattern found and the glossary has. */
function mentionedDocuments({ documents, mentions }: Found): Mention[] {
  const named = documents.flatMap(({ start, end, entityId, certainty, rule }): Mention[] =>
    entityId === undefined ? [] : [{ start, end, entityId, certainty, rule }],
  );
  return named.length === 0 ? [] : named.filter(outside(mentions));
}

/** The quotes without crossings: words in marks win over indirect speech, earlier quotes over later ones. */
function withoutCrossing(quotes: Quote[]): Quote[] {
  const kept = new Set<Quote>();
  /** The quotes that have not ended yet; each contains the next. */
  const open: Quote[] = [];
  for (const quote of quotes.toSorted(byPlace)) {
    while (open.length > 0 && (open.at(-1) as Quote).end <= quote.start) open.pop();
    let outer = open.at(-1);
    while (outer && outer.end < quote.end && outer.type === 'indirect' && quote.type !== 'indirect') {
      kept.delete(outer);
      open.pop();
      outer = open.at(-1);
    }
    if (outer && outer.end < quote.end) continue;
    open.push(quote);
    kept.add(quote);
  }
  return [...kept];
}

/** A test of whether a span crosses no edge of any of `quotes`. */
function insideOrOutside(quotes: Quote[]): (span: Span) => boolean {
  const edges = quotes.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  const places = edges.map((edge) => ({ start: edge, end: edge }));
  return (span) => {
    const last = places[lastStartingBefore(places, span.end)];
    const hasEdge = last !== undefined && last.start > span.start;
    return !hasEdge || !quotes.some((quote) => cross(span, quote));
  };
}

/** Whether two spans overlap and neither contains the other. */
function cross(a: Span, b: Span): boolean {
  return (
    (a.start < b.start && b.start < a.end && a.end < b.end) || (b.start < a.start && a.start < b.end && b.end < a.end)
  );
}
