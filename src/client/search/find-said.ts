import type { Search } from './find.ts';
import type { Field } from './query.ts';
import { type Facet, nothing, type Outcome } from './result.ts';
import { firstSaid, fitsQuery, laterSaid, type Said, saidResult } from './said.ts';

/** Searches what chosen speakers said, newest first. */
export async function* findSaid(search: Search): AsyncGenerator<Outcome> {
  const { base, choices, query, limit } = search;
  const speakers = new Map(
    choices
      .flatMap((choice) => (choice.field === 'speaker' && !choice.not ? choice.names : []))
      .map((one) => [one.key, one]),
  );
  const firsts = await Promise.all(
    [...speakers.values()].map(async (listed) => ({ listed, ...(await firstSaid(base, listed)) })),
  );
  const said = firsts.flatMap((first) => first.said);
  const hasMore = firsts.some(({ pages }) => pages > 1);
  yield outcomeOf(said, search, !hasMore);
  if (!hasMore) return;
  const isNarrow = query.words.length + query.phrases.length + query.without.length + choices.length > 1;
  const enough = said.filter((one) => fitsQuery(one, query, choices)).length > limit;
  if (!isNarrow && enough) {
    const count = firsts.reduce((sum, first) => sum + first.count, 0);
    yield { ...outcomeOf(said, search, true), totals: { ...nothing.totals, quotes: count }, more: true };
    return;
  }
  const later = await Promise.all(firsts.map(({ listed, pages }) => laterSaid(base, listed, pages)));
  yield outcomeOf([...said, ...later.flat()], search, true);
}

function outcomeOf(said: Said[], { base, query, choices, limit }: Search, done: boolean): Outcome {
  const fitting = said.filter((one) => fitsQuery(one, query, choices));
  const sorted = fitting.toSorted(
    (a, b) => Number(a.article.date < b.article.date) - Number(a.article.date > b.article.date),
  );
  return {
    ...nothing,
    results: sorted.slice(0, limit).map((one) => saidResult(one, query, base)),
    totals: { ...nothing.totals, quotes: fitting.length },
    more: fitting.length > limit,
    facets: facetsOf(fitting),
    done,
  };
}

function facetsOf(said: Said[]): Facet[] {
  const facet = (field: Field, values: (one: Said) => [value: string, label: string][], byCount = true): Facet => {
    const counts = new Map<string, { value: string; label: string; count: number }>();
    for (const one of said) {
      for (const [value, label] of values(one)) {
        const known = counts.get(value) ?? { value, label, count: 0 };
        known.count += 1;
        counts.set(value, known);
      }
    }
    const all = [...counts.values()].sort((a, b) => (byCount ? b.count - a.count : 0) || (a.label < b.label ? 1 : -1));
    return { field, values: all.slice(0, byCount ? 8 : 30) };
  };
  return [
    facet('about', ({ named }) => named.map(([key, , name]) => [key, name])),
    facet('article', ({ article }) => [[article.slug, article.title]]),
    facet('publication', ({ article }) => (article.publication ? [[article.publication, article.publication]] : [])),
    facet('year', ({ article }) => [[article.date.slice(0, 4), article.date.slice(0, 4)]], false),
    facet('certainty', ({ certainty }) => [[certainty, certainty]]),
  ];
}
