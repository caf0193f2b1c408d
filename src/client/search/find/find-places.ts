import type { Engine } from '../index/engine.ts';
import { filtersOf } from './choices.ts';
import { facetsOf } from './facets.ts';
import { hits, naming } from './hits.ts';
import { namedResults, nearResults, saidFirst } from './named-results.ts';
import { type ReadArticles, readArticles, readEntries } from './read-articles.ts';
import { nothing, type Outcome, type Result } from './result.ts';
import type { Search } from './search.ts';
import { meantText } from './suggestion.ts';

/** Searches names, then articles down to the paragraph or quote, then the glossary's texts. */
export async function* findPlaces(search: Search): AsyncGenerator<Outcome> {
  const { choices, limit } = search;
  const { first, others, meant, speaking } = namedResults(search);
  if (first.length > 0)
    yield { ...nothing, results: first, totals: { ...nothing.totals, entries: first.length }, more: true, done: false };
  const saying = saidFirst(search, speaking);
  const engine = await search.engine();
  const filters = filtersOf(choices, await yearsFor(engine, search));
  const found = await hits(engine, search, filters);
  if (meant && search.sort !== 'newest') found.articles.push(...(await naming(meant, engine, found.articles)));
  const entriesRead = found.entries.slice(0, limit);
  const reading = readEntries(entriesRead, search);
  const said = await saying;
  const before = [...first.slice(0, 1), ...said, ...first.slice(1)];
  let places: ReadArticles = { shown: [], read: [], done: false };
  for await (places of readArticles(found.articles, search, meant))
    if (!places.done) yield { ...nothing, results: [...before, ...places.shown], done: false };
  const { shown, read } = places;
  const texts = await reading;
  const known = new Set([...first, ...others].map(({ href }) => href));
  const entries = [...others, ...texts.filter(({ href }) => !known.has(href))];
  const results = [...before, ...shown, ...entries];
  // Those of articles that were not read are not known.
  const quotes =
    found.articles.length === 0 ? said.length : shown.length === found.articles.length ? quotesIn(shown) : 0;
  const outcome: Outcome = {
    ...nothing,
    results,
    totals: {
      articles: found.articles.length - read.length + shown.length,
      entries: Math.max(found.entries.length - entriesRead.length + texts.length, known.size),
      quotes,
      isUpperBound: read.length < found.articles.length && shown.length < read.length,
    },
    more: found.articles.length > read.length || found.entries.length > limit,
    done: false,
  };
  const seen = { engine, read: [...read, ...entriesRead], isWide: results.length === 0 };
  const suggestion = await meantText(search, seen);
  if (suggestion !== undefined) outcome.suggestion = suggestion;
  if (results.length === 0) {
    yield { ...outcome, results: await nearResults(search), done: true };
    return;
  }
  if (!search.isFiltering()) {
    yield { ...outcome, done: true };
    return;
  }
  yield outcome;
  const fragments = await Promise.all(read.map((hit) => hit.fragment()));
  yield { ...outcome, facets: await facetsOf({ engine, found: found.all, fragments, quotes }), done: true };
}

function quotesIn(articles: Result[]): number {
  return articles.flatMap(({ passages = [] }) => passages).filter(({ kind }) => kind === 'quote').length;
}

/** The years that articles are from, where a choice of time needs them. */
async function yearsFor(engine: Engine, { choices }: Search): Promise<string[]> {
  if (!choices.some(({ field }) => field === 'before' || field === 'after')) return [];
  const { year = {} } = await engine.counts(await engine.search({ text: null }), ['year']);
  return Object.keys(year);
}
