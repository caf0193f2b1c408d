import { type Certainty, isSaid, type Quote, type QuoteType } from '../model/annotation.ts';

/** A quotation of about this length, in UTF-16 code units, says something and still fits a card. */
const best = 140;
const kinds: Record<QuoteType, number> = { direct: 3, mixed: 2, turn: 2, indirect: 0, 'no-comment': 0 };
const trust: Record<Certainty, number> = { certain: 2, likely: 0, unsure: -9 };

/**
 * The quotation that shows best what its speaker says: in their own words before told ones, surely theirs, and neither a
 * scrap nor a speech. Of like ones the first; undefined where nothing is said.
 */
export function strongestQuote<Q extends Quote>(quotes: readonly Q[]): Q | undefined {
  const said = quotes.filter(isSaid).map((quote) => ({ quote, weight: weightOf(quote) }));
  return said.sort((a, b) => b.weight - a.weight)[0]?.quote;
}

function weightOf({ type, certainty, start, end }: Quote): number {
  return kinds[type] + trust[certainty] - 2 * Math.abs(Math.log((end - start) / best));
}
