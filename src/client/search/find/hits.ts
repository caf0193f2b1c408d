import { filterOf } from '../../../model/search/filter-names.ts';
import type { ListedName } from '../../../model/search/listed-name.ts';
import { wordsOf } from '../ask/query.ts';
import type { Engine, Hit } from '../index/engine.ts';
import type { Filter } from '../index/record-filters.ts';
import { wantsQuotes } from './article-result.ts';
import type { Search } from './search.ts';

/** What an index has for a search. */
export interface Found {
  all: Hit[];
  articles: Sought[];
  entries: Hit[];
}

/** An article that was found by its words, or only by whom it names. */
export type Sought = Hit & { isByName?: boolean };

/** All that has what is asked for, and of it the articles and entries that are results. */
export async function hits(engine: Engine, search: Search, filters: Filter[]): Promise<Found> {
  const { query, choices, sort } = search;
  // In a search for quotes it is the quote that must not have the words.
  const ruledOut = wantsQuotes(choices) ? [] : query.without;
  const [found, ...unwanted] = await Promise.all([
    engine.search({ ...wordsOf(query), filters }),
    ...ruledOut.map((asked) => havingOne(engine, asked)),
  ]);
  const all = found.filter(({ id }) => !unwanted.some((ids) => ids.has(id)));
  if (sort === 'newest') all.sort((a, b) => a.age - b.age);
  return {
    all,
    articles: all.filter(({ isArticle }) => isArticle),
    entries: sort === 'newest' ? [] : all.filter(({ isArticle }) => !isArticle),
  };
}

/** The articles that name somebody or something under another name than the one typed, newest first. */
export async function naming({ key }: ListedName, engine: Engine, found: Hit[]): Promise<Sought[]> {
  const known = new Set(found.map(({ id }) => id));
  const naming = await engine.search({ text: null, filters: [{ any: [{ [filterOf('named', key)]: key }] }] });
  return naming.filter(({ id, isArticle }) => isArticle && !known.has(id)).map((hit) => ({ ...hit, isByName: true }));
}

/** Ids of all that have a word, or a phrase in its marks. */
async function havingOne(engine: Engine, asked: string): Promise<Set<string>> {
  const phrase = /^"(.*)"$/.exec(asked)?.[1];
  const isPhrase = phrase !== undefined && /\s/.test(phrase);
  const having = await engine.search(isPhrase ? { text: null, phrases: [phrase] } : { text: asked });
  return new Set(having.map(({ id }) => id));
}
