import { saidBy } from '../model/annotation.ts';
import type { Indexed, QuotePlace } from './concordance.ts';
import { printedWords, shownWords } from './printed-words.ts';

/** A piece of what is listed as one quotation: quoted words with their place, or the writer's words between two. */
export interface UtterancePiece<A extends Indexed> {
  text: string;
  /** Absent of the writer's own words. */
  place?: QuotePlace<A>;
}

/** More of the writer's words than these, in UTF-16 code units, are left out between two quotations. */
const mostBetween = 160;

/**
 * Quotations that a list shows as one, in the list's order: the pieces of one utterance in one paragraph, and told words
 * with the quoted ones that end them. Alone, `“prepared to be flexible”` would be a fragment.
 */
export function utterancesIn<A extends Indexed>(places: QuotePlace<A>[]): [QuotePlace<A>, ...QuotePlace<A>[]][] {
  const utterances: [QuotePlace<A>, ...QuotePlace<A>[]][] = [];
  for (const place of places) {
    const last = utterances.at(-1);
    if (last && goesOn(last.at(-1) as QuotePlace<A>, place)) last.push(place);
    else utterances.push([place]);
  }
  return utterances;
}

/** An utterance as it is printed: its quotations, and between them what the writer says. */
export function piecesOf<A extends Indexed>(utterance: QuotePlace<A>[]): UtterancePiece<A>[] {
  return utterance.flatMap((place, index) => {
    const piece = { text: shownWords(place.article, place.quote), place };
    const before = utterance[index - 1];
    if (!before) return [piece];
    const between = printedWords(place.article, { start: before.end, end: place.start });
    return [{ text: between.length > mostBetween ? ' … ' : between }, piece];
  });
}

function goesOn<A extends Indexed>(before: QuotePlace<A>, place: QuotePlace<A>): boolean {
  if (before.article !== place.article || before.anchor !== place.anchor || place.start < before.end) return false;
  const isSameGroup = before.quote.group !== undefined && before.quote.group === place.quote.group;
  const isAdjacent = place.start - before.end <= 2;
  return (isSameGroup || isAdjacent) && speakerOf(before) === speakerOf(place);
}

function speakerOf({ quote }: QuotePlace): string {
  return [quote.certainty === 'unsure', ...saidBy(quote).map(({ id, name }) => id ?? name)].join('; ');
}
