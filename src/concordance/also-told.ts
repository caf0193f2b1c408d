import { overlap, surelySaidBy } from '../model/annotation.ts';
import type { Compared } from './passages.ts';

/** A paragraph of another article that tells of the same. */
export interface Telling<A extends Compared = Compared> {
  article: A;
  /** The paragraph's id. */
  anchor: string;
}

/** The day of an event that had one; undefined for all that lasted longer, and for what is no event. */
export type DayOf = (entityId: string) => string | undefined;

/** More articles than these are left to the speaker’s page. */
const most = 3;

/**
 * For each article a function’s answer: by the ids of its paragraphs, where other articles tell of the same. Two
 * paragraphs do where both quote the same speaker, surely, and both name the same day: as the day on which it was said,
 * as a date, or by the event of that day.
 */
export function alsoTold<A extends Compared>(articles: A[], dayOf: DayOf): (article: A) => Map<string, Telling<A>[]> {
  const tellings = new Map<string, Telling<A>[]>();
  const keys = new Map(articles.map((article) => [article, keysOf(article, dayOf)]));
  for (const [article, paragraphs] of keys)
    for (const [anchor, held] of paragraphs)
      for (const key of held) {
        const told = tellings.get(key);
        if (told) told.push({ article, anchor });
        else tellings.set(key, [{ article, anchor }]);
      }
  return (article) => {
    const found = new Map<string, Telling<A>[]>();
    for (const [anchor, held] of keys.get(article) ?? []) {
      const others = [...held].flatMap((key) => tellings.get(key) ?? []).filter((one) => one.article !== article);
      const first = [...new Map(others.toReversed().map((one) => [one.article, one])).values()].toReversed();
      if (first.length > 0) found.set(anchor, first.slice(0, most));
    }
    return found;
  };
}

/** By the ids of paragraphs, who speaks in them on which day. */
function keysOf(article: Compared, dayOf: DayOf): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const paragraph of article.paragraphs) {
    const quotes = article.quotes.filter((quote) => overlap(quote, paragraph));
    const named = [
      ...article.dates.filter((date) => overlap(date, paragraph)).map(({ iso }) => iso),
      ...article.mentions.filter((mention) => overlap(mention, paragraph)).map(({ entityId }) => dayOf(entityId)),
    ];
    const keys = quotes.flatMap((quote) =>
      surelySaidBy(quote).flatMap(({ id, name }) =>
        (quote.saidOn === undefined ? named : [quote.saidOn]).filter(isDay).map((day) => `${id ?? name} ${day}`),
      ),
    );
    if (keys.length > 0) found.set(paragraph.id, new Set(keys));
  }
  return found;
}

function isDay(date: string | undefined): date is string {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date);
}
