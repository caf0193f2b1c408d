import type { ListedName } from '../../model/search/listed-name.ts';
import type { SearchText } from '../../model/search/search-index.ts';
import { foldedWords } from '../../model/search/search-words.ts';
import { articleResult, searchedWords, wantsQuotes } from './article-result.ts';
import { nameGroups, type Resolved, suitsFacts } from './choices.ts';
import type { Asked, Engine, Hit } from './engine.ts';
import { facetsOf } from './facets.ts';
import type { Search } from './find.ts';
import { meantText } from './meant-text.ts';
import { namedResults, nearResults, saidFirst } from './named-results.ts';
import { excerptOf, markedText, wordsSearched } from './passages.ts';
import type { Field, Query } from './query.ts';
import { nothing, type Outcome, type Result } from './result.ts';
import { isForm } from './word-forms.ts';

/** Searches names, then articles down to the paragraph or quote, then the glossary's texts. */
export async function* findPlaces(search: Search): AsyncGenerator<Outcome> {
  const { limit } = search;
  const { first, others, meant, speaking } = namedResults(search);
  if (first.length > 0)
    yield { ...nothing, results: first, totals: { ...nothing.totals, entries: first.length }, more: true, done: false };
  const saying = saidFirst(search, speaking);
  const engine = await search.engine();
  const hits = await engine.search(askedOf(search));
  const found = parted(hits, search);
  if (meant && search.sort !== 'newest') found.articles.push(...(await naming(meant, engine, found.articles)));
  const said = await saying;
  const { shown, read } = await articles(found.articles, search, meant);
  const texts = await glossary(found.entries.slice(0, limit), search);
  const known = new Set([...first, ...others].map(({ href }) => href));
  const entries = [...others, ...texts.filter(({ href }) => !known.has(href))];
  const results = [...first.slice(0, 1), ...said, ...first.slice(1), ...shown, ...entries];
  const outcome: Outcome = {
    ...nothing,
    results,
    totals: {
      articles: found.articles.length - read.length + shown.length,
      entries: Math.max(found.entries.length, known.size),
      quotes: found.articles.length === 0 ? said.length : 0,
      isUpperBound: read.length < found.articles.length && shown.length < read.length,
    },
    more: found.articles.length > read.length || found.entries.length > limit,
    done: false,
  };
  const suggestion = await meantText(search, engine);
  if (suggestion !== undefined) outcome.suggestion = suggestion;
  if (results.length === 0) {
    yield { ...outcome, results: await nearResults(search), done: true };
    return;
  }
  yield outcome;
  const best = await Promise.all(read.map((hit) => hit.text()));
  yield {
    ...outcome,
    facets: await facetsOf({ engine, hits: [...found.articles, ...found.entries], texts: best }),
    done: true,
  };
}

/** What a search asks of the index. */
function askedOf({ query, choices }: Search): Asked {
  // In a search for quotes it is the quote that must not have the words.
  const without = wantsQuotes(choices) ? [] : query.without.map(foldedWords);
  return {
    words: query.words.flatMap(foldedWords),
    phrases: query.phrases.map(foldedWords),
    without,
    names: nameGroups(choices),
    suits: (facts) => suitsFacts(facts, choices),
  };
}

/** Articles and entries apart; entries only where they can be results. */
function parted(hits: Hit[], { choices, sort }: Search): { articles: Sought[]; entries: Hit[] } {
  const articles = hits.filter(({ kind }) => kind === 'article');
  const isOnlyPlaces = wantsQuotes(choices) || choices.some(({ field }) => field === 'article');
  return {
    articles: sort === 'newest' ? articles.sort((a, b) => a.document - b.document) : articles,
    entries: isOnlyPlaces || sort === 'newest' ? [] : hits.filter(({ kind }) => kind !== 'article'),
  };
}

/** The articles that name somebody or something under another name than the one typed, newest first. */
async function naming({ key }: ListedName, engine: Engine, found: Hit[]): Promise<Sought[]> {
  const known = new Set(found.map(({ document }) => document));
  const hits = await engine.search({
    words: [],
    phrases: [],
    without: [],
    names: [{ family: 'named', ids: [key], not: false }],
    suits: ({ kind }) => kind === 'article',
  });
  return hits.filter(({ document }) => !known.has(document)).map((hit) => ({ ...hit, isByName: true }));
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
      batch.map(async ({ text, isByName }) => articleResult(await text(), isByName && byName ? byName : wanted)),
    );
    shown.push(...results.filter((one) => one !== undefined));
    read += batch.length;
  }
  return { shown, read: found.slice(0, read) };
}

async function glossary(found: Hit[], { base, query }: Search): Promise<Result[]> {
  const searched = searchedWords(query);
  const texts = await Promise.all(found.map((hit): Promise<SearchText> => hit.text()));
  const results = texts.map(
    ({ kind, url, title, text }): Result => ({
      kind,
      href: base + url,
      title: markedText(title, searched),
      excerpt: excerptOf(text, wordsSearched(text, searched, []), { start: 0, end: text.length, width: 180 }),
    }),
  );
  return results.sort((a, b) => nameShare(b, searched) - nameShare(a, searched));
}

/** How much of an entry's name the searched words are: 1 for all of it, 0 where it hasn't all of them. */
function nameShare({ title }: Result, searched: string[]): number {
  const name = foldedWords(title?.text ?? '');
  const has = searched.every((one) => name.some((word) => isForm(word, one)));
  return has && searched.length > 0 ? searched.length / name.length : 0;
}
