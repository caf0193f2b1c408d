import { isSaid, surelySaidBy } from '../model/annotation.ts';
import { type Concordance, type Indexed, namedIn, type QuotePlace } from './concordance.ts';

/** How often a speaker and another speak of, to and next to each other, in numbers of quotes. */
export interface Exchange {
  /** The other's id. */
  id: string;
  /** Quotes in which the other speaks of them. */
  speaksOf: number;
  /** Quotes that are addressed to the other, and by the other to them. */
  isTold: number;
  tells: number;
  /** Quotes of the other directly before or after one of the speaker’s, in the same paragraph or the next. */
  beside: number;
}

/** An entity that somebody speaks of, with the number of quotes. */
export interface Topic {
  id: string;
  quotes: number;
}

/** The entities that a speaker has any such exchange with, the most frequent first. */
export function exchangesOf(id: string, concordance: Concordance): Exchange[] {
  const exchanges = new Map<string, Exchange>();
  const count = (other: string | undefined, what: Exclude<keyof Exchange, 'id'>) => {
    if (other === undefined || other === id) return;
    const exchange = exchanges.get(other) ?? { id: other, speaksOf: 0, isTold: 0, tells: 0, beside: 0 };
    exchange[what] += 1;
    exchanges.set(other, exchange);
  };
  for (const { quote } of concordance.quotesAbout(id)) for (const one of surelySaidBy(quote)) count(one.id, 'speaksOf');
  for (const { quote } of concordance.quotesTo(id)) for (const one of surelySaidBy(quote)) count(one.id, 'tells');
  for (const place of concordance.quotesBy(id)) {
    count(place.quote.addressee?.id, 'isTold');
    for (const other of speakersBeside(place)) count(other, 'beside');
  }
  const total = ({ speaksOf, isTold, tells, beside }: Exchange) => speaksOf + isTold + tells + beside;
  return [...exchanges.values()].sort((a, b) => total(b) - total(a) || (a.id < b.id ? -1 : 1));
}

/** The entities that a speaker speaks of, the most frequent first. */
export function topicsOf(id: string, concordance: Concordance): Topic[] {
  const counts = new Map<string, number>();
  for (const { article, quote } of concordance.quotesBy(id)) {
    for (const named of namedIn(article.mentions, quote))
      if (named !== id) counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  return [...counts]
    .map(([topic, quotes]) => ({ id: topic, quotes }))
    .sort((a, b) => b.quotes - a.quotes || (a.id < b.id ? -1 : 1));
}

/** The ids of the speakers directly before and after a quote, unless a whole paragraph lies between. */
function speakersBeside({ article, quote }: QuotePlace<Indexed>): string[] {
  const said = article.quotes.filter(isSaid);
  const at = said.indexOf(quote);
  const [before, after] = [said[at - 1], said[at + 1]];
  return [
    ...(before && isNear(article.text, before.end, quote.start) ? surelySaidBy(before) : []),
    ...(after && isNear(article.text, quote.end, after.start) ? surelySaidBy(after) : []),
  ].flatMap((speaker) => speaker.id ?? []);
}

/** Whether at most one paragraph ends between two offsets. */
function isNear(text: string, from: number, to: number): boolean {
  const gap = text.indexOf('\n\n', from);
  return gap < 0 || gap >= to || text.slice(gap + 2, to).indexOf('\n\n') < 0;
}
