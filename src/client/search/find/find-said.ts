import { daysOf, yearOf } from '../../../model/dates/days.ts';
import { yearText } from '../../../model/dates/edtf.ts';
import { noYear } from '../../../model/search/filter-names.ts';
import type { Field } from '../ask/query.ts';
import { type Facet, nothing, type Outcome } from './result.ts';
import { fitsQuery, readOn, type Said, saidBy, saidResult } from './said.ts';
import type { Search } from './search.ts';
import { newestFirst, yearInWords } from './years.ts';

/** Searches what chosen speakers said, newest first; no more is fetched than the results shown need. */
export async function* findSaid(search: Search): AsyncGenerator<Outcome> {
  const { base, choices, query, limit } = search;
  const speakers = new Map(
    choices
      .flatMap((choice) => (choice.field === 'speaker' && !choice.not ? choice.names : []))
      .map((one) => [one.key, one]),
  );
  const lists = await Promise.all([...speakers.values()].map((listed) => saidBy(base, listed)));
  const isNarrow = query.words.length + query.phrases.length + query.without.length + choices.length > 1;
  for (;;) {
    const said = lists.flatMap((list) => list.said).filter((one) => fitsQuery(one, query, choices));
    const unread = lists.filter(({ pages, read }) => read < pages);
    // What is older than the last that was read of somebody may not be the next of all.
    const oldest = Math.max(...unread.map((list) => dayOf(list.said.at(-1))));
    const isEnough = said.filter((one) => dayOf(one) >= oldest).length >= limit;
    const outcome = outcomeOf(said, search, unread.length === 0);
    if (unread.length === 0 || isEnough) {
      const count = lists.reduce((sum, list) => sum + list.count, 0);
      const totals = isNarrow ? { ...outcome.totals, isLowerBound: true } : { ...nothing.totals, quotes: count };
      yield unread.length === 0 ? outcome : { ...outcome, totals, more: true, done: true };
      return;
    }
    yield outcome;
    await Promise.all(unread.map((list) => readOn(base, list)));
  }
}

function outcomeOf(fitting: Said[], { base, query, limit }: Search, isAll: boolean): Outcome {
  const sorted = fitting.toSorted((a, b) => Number(dayOf(a) < dayOf(b)) - Number(dayOf(a) > dayOf(b)));
  return {
    ...nothing,
    results: sorted.slice(0, limit).map((one) => saidResult(one, query, base)),
    totals: { ...nothing.totals, quotes: fitting.length },
    more: fitting.length > limit,
    facets: facetsOf(fitting, isAll),
    done: isAll,
  };
}

/** The first day that a quote’s article may be from; before all others where it has no date. */
function dayOf(said: Said | undefined): number {
  return said?.article.date === undefined ? -Infinity : daysOf(said.article.date).first;
}

function yearFacet(date: string | undefined): [value: string, label: string] {
  const year = date === undefined ? noYear : yearText(yearOf(date));
  return [year, yearInWords(year)];
}

/** What utterances can be narrowed to; counted, as they are listed, only where all are known. */
function facetsOf(said: Said[], isAll: boolean): Facet[] {
  const facet = (field: Field, valuesOf: (one: Said) => [value: string, label: string][], byCount = true): Facet => {
    const counts = new Map<string, { value: string; label: string; count: number }>();
    for (const one of said) {
      for (const [value, label] of valuesOf(one)) {
        const known = counts.get(value) ?? { value, label, count: 0 };
        known.count += 1;
        counts.set(value, known);
      }
    }
    const all = [...counts.values()].sort((a, b) =>
      byCount ? b.count - a.count || (a.label < b.label ? 1 : -1) : newestFirst(a.value, b.value),
    );
    const values = all.slice(0, byCount ? 8 : 30);
    return { field, values: isAll ? values : values.map(({ value, label }) => ({ value, label })) };
  };
  return [
    facet('about', ({ named }) => named.map(([key, , name]) => [key, name])),
    facet('article', ({ article }) => [[article.slug, article.title]]),
    facet('publication', ({ article }) => (article.publication ? [[article.publication, article.publication]] : [])),
    facet('tag', ({ article }) => (article.tags ?? []).map((tag) => [tag, tag])),
    facet('collection', ({ article }) => (article.collection ? [[article.collection, article.collection]] : [])),
    facet('year', ({ article }) => [yearFacet(article.date)], false),
    facet('certainty', ({ certainty }) => [[certainty, certainty]]),
    facet('checked', ({ checked }) => (checked ? [[checked, checked]] : [])),
  ];
}
