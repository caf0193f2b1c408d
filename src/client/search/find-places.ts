import { filterOf } from '../../model/search/filter-names.ts';
import type { ListedName } from '../../model/search/listed-name.ts';
import { articleResult, searchedWords, wantsQuotes } from './article-result.ts';
import { filtersOf, type Resolved } from './choices.ts';
import type { Engine, Hit } from './engine.ts';
import { facetsOf } from './facets.ts';
import type { Search } from './find.ts';
import { isMeant, locationsIn } from './locations.ts';
import { meantText } from './meant-text.ts';
import { namedResults, nearResults, saidFirst } from './named-results.ts';
import { excerptOf, type Fragment, markedText, sectionsOf } from './passages.ts';
import { type Field, type Query, wordsOf } from './query.ts';
import type { Filter } from './record-filters.ts';
import { nothing, type Outcome, type Result } from './result.ts';
import { foldedWords, isForm } from './word-forms.ts';

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
  const said = await saying;
  const entriesRead = found.entries.slice(0, limit);
  const [{ shown, read }, texts] = await Promise.all([
    articles(found.articles, search, meant),
    glossary(entriesRead, search),
  ]);
  const known = new Set([...first, ...others].map(({ href }) => href));
  const entries = [...others, ...texts.filter(({ href }) => !known.has(href))];
  const results = [...first.slice(0, 1), ...said, ...first.slice(1), ...shown, ...entries];
  const outcome: Outcome = {
    ...nothing,
    results,
    totals: {
      articles: found.articles.length - read.length + shown.length,
      entries: Math.max(found.entries.length - entriesRead.length + texts.length, known.size),
      quotes: found.articles.length === 0 ? said.length : 0,
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
  yield { ...outcome, facets: await facetsOf({ engine, found: found.all, fragments }), done: true };
}

/** All that has what is asked for, and of it the articles and entries that are results. */
async function hits(engine: Engine, search: Search, filters: Filter[]): Promise<Found> {
  const { query, choices, sort } = search;
  // In a search for quotes it is the quote that must not have the words.
  const ruledOut = wantsQuotes(choices) ? [] : query.without;
  const [found, ...unwanted] = await Promise.all([
    engine.search({ ...wordsOf(query), filters }),
    ...ruledOut.map((asked) => havingOne(engine, asked)),
  ]);
  const all = found.filter(({ id }) => !unwanted.some((ids) => ids.has(id)));
  if (sort === 'newest') all.sort((a, b) => a.age - b.age);
  const isOnlyArticles = wantsQuotes(choices) || sort === 'newest' || choices.some(({ field }) => field === 'article');
  return {
    all,
    articles: all.filter(({ isArticle }) => isArticle),
    entries: isOnlyArticles ? [] : all.filter(({ isArticle }) => !isArticle),
  };
}

interface Found {
  all: Hit[];
  articles: Sought[];
  entries: Hit[];
}

/** Ids of all that have a word, or a phrase in its marks. */
async function havingOne(engine: Engine, asked: string): Promise<Set<string>> {
  const phrase = /^"(.*\s.*)"$/.exec(asked)?.[1];
  const having = await engine.search(phrase === undefined ? { text: asked } : { text: null, phrases: [phrase] });
  return new Set(having.map(({ id }) => id));
}

/** The articles that name somebody or something under another name than the one typed, newest first. */
async function naming({ key }: ListedName, engine: Engine, found: Hit[]): Promise<Sought[]> {
  const known = new Set(found.map(({ id }) => id));
  const naming = await engine.search({ text: null, filters: [{ any: [{ [filterOf('named', key)]: key }] }] });
  return naming.filter(({ id, isArticle }) => isArticle && !known.has(id)).map((hit) => ({ ...hit, isByName: true }));
}

function choiceOf(listed: ListedName): Resolved {
  return { field: listed.kind as Field, value: listed.key, not: false, names: [listed], label: listed.name };
}

const noWords: Query = { words: [], phrases: [], without: [], choices: [] };

/** An article that was found by its words, or only by whom it names. */
type Sought = Hit & { isByName?: boolean };

/** The first `limit` articles that fit to the word, and how many hits had to be read for them. */
async function articles(
  found: Sought[],
  { query, choices, base, limit, sort }: Search,
  meant: ListedName | undefined,
): Promise<{ shown: Result[]; read: Hit[] }> {
  const wanted = { query, choices, base, inOrder: sort === 'place' };
  const byName = meant && { query: noWords, choices: [choiceOf(meant)], base, inOrder: sort === 'place' };
  const shown: Result[] = [];
  let read = 0;
  while (shown.length < limit && read < found.length) {
    const batch = found.slice(read, read + Math.max(limit - shown.length, 5));
    const results = await Promise.all(
      batch.map(async ({ fragment, isByName }) =>
        articleResult(await fragment(), isByName && byName ? byName : wanted),
      ),
    );
    shown.push(...results.filter((one) => one !== undefined));
    read += batch.length;
  }
  return { shown, read: found.slice(0, read) };
}

async function glossary(found: Hit[], { base, query }: Search): Promise<Result[]> {
  const searched = searchedWords(query);
  const results = await Promise.all(
    found.map(async (hit): Promise<Result | undefined> => {
      const fragment: Fragment = await hit.fragment();
      const { words } = sectionsOf(fragment);
      const locations = locationsIn(words, query);
      if (!isMeant(fragment, locations, query)) return undefined;
      return {
        kind: fragment.meta.kind ?? 'term',
        href: base + fragment.url,
        title: markedText(fragment.meta.title ?? '', searched),
        excerpt: excerptOf({ words, start: 0, end: words.length, locations, width: 30 }),
      };
    }),
  );
  const texts = results.filter((one) => one !== undefined);
  return texts.sort((a, b) => nameShare(b, searched) - nameShare(a, searched));
}

/** How much of an entry's name the searched words are: 1 for all of it, 0 where it hasn't all of them. */
function nameShare({ title }: Result, searched: string[]): number {
  const name = foldedWords(title?.text ?? '');
  const has = searched.every((one) => name.some((word) => isForm(word, one)));
  return has && searched.length > 0 ? searched.length / name.length : 0;
}

/** The years that articles are from, where a choice of time needs them. */
async function yearsFor(engine: Engine, { choices }: Search): Promise<string[]> {
  if (!choices.some(({ field }) => field === 'before' || field === 'after')) return [];
  const { year = {} } = await engine.counts(await engine.search({ text: null }), ['year']);
  return Object.keys(year);
}
