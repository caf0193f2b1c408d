import { filterOf } from '../../model/search/filter-names.ts';
import type { ListedName } from '../../model/search/listed-name.ts';
import { articleResult, searchedWords, wantsQuotes } from './article-result.ts';
import { filtersOf, type Resolved } from './choices.ts';
import type { Engine, Filter, Hit } from './engine.ts';
import { facetsOf } from './facets.ts';
import type { Search } from './find.ts';
import { isMeant, locationsIn } from './locations.ts';
import { meantText } from './meant-text.ts';
import { namedResults, nearResults, saidFirst } from './named-results.ts';
import { excerptOf, type Fragment, markedText, sectionsOf } from './passages.ts';
import type { Field, Query } from './query.ts';
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
  const { shown, read } = await articles(found.articles, search, meant);
  const entriesRead = found.entries.slice(0, limit);
  const texts = await glossary(entriesRead, search);
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
  const isLess = search.query.phrases.length + search.query.without.length > 0;
  const among = isLess ? new Set([...found.articles, ...found.entries].map(({ id }) => id)) : undefined;
  const counted = { engine, text: textOf(search), filters, among, fragments, articles: found.articles.length };
  yield { ...outcome, facets: await facetsOf(counted), done: true };
}

/** What is sent to the index: all words, those of phrases too; null where only choices are left. */
function textOf({ query }: Search): string | null {
  return [...query.words, ...query.phrases].join(' ') || null;
}

/** Articles and entries that have all that is asked for. */
async function hits(
  engine: Engine,
  search: Search,
  filters: Filter[],
): Promise<{ articles: Sought[]; entries: Hit[] }> {
  const { query, choices, sort } = search;
  const text = textOf(search);
  const holding = await Promise.all(query.phrases.map((phrase) => engine.holding(phrase)));
  // In a search for quotes it is the quote that must not have the words.
  const unwanted = wantsQuotes(choices)
    ? []
    : await Promise.all(query.without.map((asked) => havingOne(engine, asked)));
  const isSought = ({ id }: Hit) => holding.every((ids) => ids.has(id)) && !unwanted.some((ids) => ids.has(id));
  const isOnlyPlaces = wantsQuotes(choices) || choices.some(({ field }) => field === 'article');
  if (isOnlyPlaces || sort === 'newest') {
    const { hits } = await engine.search(text, [...filters, { kind: 'article' }], sort === 'newest' && text !== null);
    return { articles: hits.filter(isSought), entries: [] };
  }
  // One search for both: to weigh a common word's records takes longest.
  const [{ hits }, entries] = [await engine.search(text, filters, false), await engine.entries()];
  const sought = hits.filter(isSought);
  return {
    articles: sought.filter(({ id }) => !entries.has(id)),
    entries: sought.filter(({ id }) => entries.has(id)),
  };
}

/** Ids of all that have a word, or a phrase in its marks. */
async function havingOne(engine: Engine, asked: string): Promise<Set<string>> {
  const phrase = /^"(.*\s.*)"$/.exec(asked)?.[1];
  if (phrase !== undefined) return engine.holding(phrase);
  return new Set((await engine.search(asked, [], false)).hits.map(({ id }) => id));
}

/** The articles that name somebody or something under another name than the one typed, newest first. */
async function naming({ key }: ListedName, engine: Engine, found: Hit[]): Promise<Sought[]> {
  const known = new Set(found.map(({ id }) => id));
  const { hits } = await engine.search(null, [{ kind: 'article' }, { [filterOf('named', key)]: key }], false);
  return hits.filter(({ id }) => !known.has(id)).map((hit) => ({ ...hit, isByName: true }));
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
        href: base + fragment.raw_url,
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
  const { counts } = await engine.search(null, [{ none: [{ year: '-' }] }], false);
  return Object.keys(counts.year ?? {});
}
