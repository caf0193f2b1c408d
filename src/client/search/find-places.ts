import { articleResult, searchedWords, wantsQuotes } from './article-result.ts';
import { filtersOf } from './choices.ts';
import type { Engine, Filter, Hit } from './engine.ts';
import { facetsOf } from './facets.ts';
import type { Search } from './find.ts';
import { isMeant } from './fold.ts';
import { meantText } from './meant-text.ts';
import type { NameMatch } from './names.ts';
import { excerptOf, type Fragment, markedText, sectionsOf } from './passages.ts';
import { nothing, type Outcome, type Result } from './result.ts';
import { firstSaid, saidResult } from './said.ts';

/** Searches names, then articles down to the paragraph or quote, then the glossary's texts. */
export async function* findPlaces(search: Search): AsyncGenerator<Outcome> {
  const { base, choices, limit, query, matches } = search;
  const fitting = matches.filter(
    ({ fit, listed }) => fit !== 'near' && listed.url !== undefined && suitsKind(listed.kind, search),
  );
  const isPlain =
    choices.every(({ field }) => field === 'kind') && query.without.length === 0 && query.phrases.length === 0;
  const matched = isPlain ? fitting.slice(0, 4).map((match) => nameResult(match, search)) : [];
  // A name typed whole is meant; one that only begins so, or has the word among others, is one of several.
  const whole = fitting.slice(0, 4).filter(({ fit }) => fit === 'whole').length;
  const named = matched.slice(0, whole || undefined);
  if (named.length > 0)
    yield { ...nothing, results: named, totals: { ...nothing.totals, entries: named.length }, more: true, done: false };
  const [best] = fitting;
  const speaking =
    isPlain && best && whole < 2 && best.rank >= 70 && best.listed.quotes > 0 && choices.length === 0
      ? firstSaid(base, best.listed)
      : undefined;
  const engine = await search.engine();
  const filters = filtersOf(choices, await yearsFor(engine, search));
  const found = await hits(engine, search, filters);
  const said = (await speaking)?.said.slice(0, 3).map((one) => saidResult(one, query, base)) ?? [];
  const { shown, read } = await articles(found.articles, search);
  const texts = await glossary(found.entries.slice(0, limit), search);
  const known = new Set(matched.map(({ href }) => href));
  const entries = [...matched.slice(named.length), ...texts.filter(({ href }) => !known.has(href))];
  const results = [...named.slice(0, 1), ...said, ...named.slice(1), ...shown, ...entries];
  const outcome: Outcome = {
    ...nothing,
    results,
    totals: {
      articles: found.articles.length - read.length + shown.length,
      entries: Math.max(found.entries.length - Math.min(limit, found.entries.length) + texts.length, matched.length),
      quotes: 0,
      isUpperBound: read.length < found.articles.length && shown.length < read.length,
    },
    more: found.articles.length > read.length || found.entries.length > limit,
    done: false,
  };
  const suggestion = await meantText(search, engine);
  if (suggestion !== undefined) outcome.suggestion = suggestion;
  if (results.length === 0) {
    const near = matches.filter(({ fit, listed }) => fit === 'near' && listed.url !== undefined).slice(0, 3);
    yield { ...outcome, results: near.map((match) => nameResult(match, search)), done: true };
    return;
  }
  yield outcome;
  const fragments = await Promise.all(read.map((hit) => hit.fragment()));
  yield { ...outcome, facets: await facetsOf({ engine, text: textOf(search), filters, fragments }), done: true };
}

/** What is sent to the index: words, or a phrase in its marks; null where only choices are left. */
function textOf({ query }: Search): string | null {
  if (query.words.length > 0) return query.words.join(' ');
  return query.phrases[0] === undefined ? null : `"${query.phrases[0]}"`;
}

/** Articles and entries that have all that is asked for; locations are those of words and phrases together. */
async function hits(engine: Engine, search: Search, filters: Filter[]): Promise<{ articles: Hit[]; entries: Hit[] }> {
  const { query, choices, sort } = search;
  const text = textOf(search);
  const phrases = query.words.length > 0 ? query.phrases : query.phrases.slice(1);
  const needed = await Promise.all(phrases.map((phrase) => engine.search(`"${phrase}"`, [], false)));
  const unwanted = await Promise.all(query.without.map((words) => engine.search(words, [], false)));
  // In a search for quotes it is the quote that must not have the words.
  const without = new Set(wantsQuotes(choices) ? [] : unwanted.flatMap(({ hits }) => hits.map(({ id }) => id)));
  const thoseOf = (found: Hit[]) =>
    found.flatMap((hit) => {
      const others = needed.map(({ hits }) => hits.find(({ id }) => id === hit.id));
      if (without.has(hit.id) || others.some((other) => other === undefined)) return [];
      return [{ ...hit, locations: [...hit.locations, ...others.flatMap((other) => other?.locations ?? [])] }];
    });
  const isOnlyPlaces = wantsQuotes(choices) || choices.some(({ field }) => field === 'article');
  const inArticles = await engine.search(text, [...filters, { kind: 'article' }], sort === 'newest' || text === null);
  const inEntries =
    isOnlyPlaces || sort === 'newest'
      ? { hits: [] }
      : await engine.search(text, [...filters, { none: [{ kind: 'article' }] }], false);
  return { articles: thoseOf(inArticles.hits), entries: thoseOf(inEntries.hits) };
}

/** The first `limit` articles that fit to the word, and how many hits had to be read for them. */
async function articles(
  found: Hit[],
  { query, choices, base, limit }: Search,
): Promise<{ shown: Result[]; read: Hit[] }> {
  const shown: Result[] = [];
  let read = 0;
  while (shown.length < limit && read < found.length) {
    const batch = found.slice(read, read + Math.max(limit - shown.length, 5));
    const results = await Promise.all(
      batch.map(async (hit) => articleResult(await hit.fragment(), { query, choices, base, locations: hit.locations })),
    );
    shown.push(...results.filter((one) => one !== undefined));
    read += batch.length;
  }
  return { shown, read: found.slice(0, read) };
}

async function glossary(found: Hit[], { base, query }: Search): Promise<Result[]> {
  const results = await Promise.all(
    found.map(async (hit): Promise<Result | undefined> => {
      const fragment: Fragment = await hit.fragment();
      const { words } = sectionsOf(fragment);
      if (!isMeant(words, hit.locations, searchedWords(query))) return undefined;
      return {
        kind: fragment.meta.kind ?? 'term',
        href: base + fragment.raw_url,
        title: markedText(fragment.meta.title ?? '', searchedWords(query)),
        excerpt: excerptOf({ words, start: 0, end: words.length, locations: hit.locations, width: 30 }),
      };
    }),
  );
  return results.filter((one) => one !== undefined);
}

function nameResult({ listed }: NameMatch, { base, query }: Search): Result {
  return {
    kind: listed.kind,
    href: base + (listed.url ?? ''),
    title: markedText(listed.name, searchedWords(query)),
    ...(listed.summary && { excerpt: { text: listed.summary, marks: [] } }),
    listed,
  };
}

function suitsKind(kind: string, { choices }: Search): boolean {
  const asked = choices.filter(({ field }) => field === 'kind');
  const wanted = asked.filter(({ not }) => !not);
  return (
    (wanted.length === 0 || wanted.some(({ value }) => value === kind)) &&
    !asked.some(({ not, value }) => not && value === kind)
  );
}

/** The years that articles are from, where a choice of time needs them. */
async function yearsFor(engine: Engine, { choices }: Search): Promise<string[]> {
  if (!choices.some(({ field }) => field === 'before' || field === 'after')) return [];
  const { counts } = await engine.search(null, [{ none: [{ year: '-' }] }], false);
  return Object.keys(counts.year ?? {});
}
