import { surelySaidBy } from '../model/annotation.ts';
import type { Concordance, Indexed } from './concordance.ts';

/** Two entities that are named in the same paragraphs. */
export interface Pair {
  /** Their ids; `a` sorts before `b`. */
  a: string;
  b: string;
  /** In how many paragraphs both are named. */
  paragraphs: number;
}

/** How often one entity speaks of another, and to it. */
export interface Speech {
  /** The speaker's id. */
  from: string;
  to: string;
  /** In how many quotes the speaker names the other. */
  about: number;
  /** How many quotes are addressed to the other. */
  addressed: number;
}

/** All pairs of entities that are named together in a paragraph, those with most such paragraphs first. */
export function pairsIn(concordance: Concordance, ids: string[]): Pair[] {
  const pairs = ids.flatMap((a) =>
    concordance
      .companionsOf(a)
      .filter(({ id }) => a < id)
      .map(({ id, paragraphs }): Pair => ({ a, b: id, paragraphs })),
  );
  return pairs.sort((x, y) => y.paragraphs - x.paragraphs || inAlphabet([x.a, x.b], [y.a, y.b]));
}

/** Who speaks of whom and to whom, the most quotes first; without what speakers say about themselves. */
export function speechIn(concordance: Concordance<Indexed>, ids: string[]): Speech[] {
  const found = new Map<string, Speech>();
  const count = (from: string, to: string, what: 'about' | 'addressed') => {
    if (from === to) return;
    const key = JSON.stringify([from, to]);
    const speech = found.get(key) ?? { from, to, about: 0, addressed: 0 };
    found.set(key, { ...speech, [what]: speech[what] + 1 });
  };
  for (const to of ids)
    for (const { quote } of concordance.quotesAbout(to))
      for (const { id } of surelySaidBy(quote)) if (id !== undefined) count(id, to, 'about');
  for (const { quote } of concordance.allQuotes)
    for (const { id } of surelySaidBy(quote))
      if (id !== undefined && quote.addressee?.id !== undefined) count(id, quote.addressee.id, 'addressed');
  const weight = ({ about, addressed }: Speech) => about + addressed;
  return [...found.values()].sort((x, y) => weight(y) - weight(x) || inAlphabet([x.from, x.to], [y.from, y.to]));
}

function inAlphabet(x: [string, string], y: [string, string]): number {
  return x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : x[1] < y[1] ? -1 : x[1] > y[1] ? 1 : 0;
}
