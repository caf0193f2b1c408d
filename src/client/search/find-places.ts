import { articleResult, searchedWords, wantsQuotes } from './article-result.ts';
import { filtersOf } from './choices.ts';
import type { Engine, Filter, Hit } from './engine.ts';
import { facetsOf } from './facets.ts';
import type { Search } from './find.ts';
import type { NameMatch } from './names.ts';
import { excerptOf, type Fragment, markedText, sectionsOf } from './passages.ts';
import { nothing, type Outcome, type Result } from './result.ts';
import { firstSaid, saidResult } from './said.ts';

/** Searches names, then articles down to the paragraph or quote, then the glossary's texts. */
export async function* findPlaces(search: Search): AsyncGenerator<Outcome> {
  const { base, choices, limit, query, matches } = search;
  const fitting = matches.filter(({ fit, listed }) => fit !== 'near' && listed.url !== undefined && suitsKind(listed.kind, search));
  const isPlain = choices.every(({ field }) => field === 'kind') && query.without.length === 0 && query.phrases.length === 0;
  const named = isPlain ? fitting.slice(0, 4).map((match) => nameResult(match, search)) : [];
  if (named.length > 0) yield { ...nothing, results: named, totals: { ...nothing.totals, entries: named.length }, more: true, done: false };
  const [best] = fitting;
  const speaking = isPlain && best && best.rank >= 70 && best.listed.quotes > 0 && choices.length === 0 ? firstSaid(base, best.listed) : undefined;
  const engine = await search.engine();
  const filters = filtersOf(choices, await yearsFor(engine, search));
  const found = await hits(engine, search, filters);
  const said = (await speaking)?.said.slice(0, 3).map((one) => saidResult(one, query, base)) ?? [];
  const shown = await articles(found.articles.slice(0, limit), search);
  const entries = await glossary(found.entries.slice(0, limit), search, named);
  const results = [...named.slice(0, 1), ...said, ...named.slice(1), ...shown, ...entries];
  const known = new Set([...named, ...entries].map(({ href }) => href)).size;
  const outcome: Outcome = {
    ...nothing,
    results,
    totals: { articles: found.articles.length, entries: Math.max(found.entries.length, known), quotes: 0 },
    more: found.articles.length > limit || found.entries.length > limit,
    done: false,
  };
  if (results.length === 0) {
    const near = matches.filter(({ listed }) => listed.url !== undefined).slice(0, 3);
    const suggestion = await meantText(search);
    yield { ...outcome, results: near.map((match) => nameResult(match, search)), ...(suggestion && { suggestion }), done: true };
    return;
  }
  yield outcome;
  const fragments = await Promise.all(found.articles.slice(0, limit).map((hit) => hit.fragment()));
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
  const without = new Set(unwanted.flatMap(({ hits }) => hits.map(({ id }) => id)));
  const fit = (found: Hit[]) =>
    found.flatMap((hit) => {
      const others = needed.map(({ hits }) => hits.find(({ id }) => id === hit.id));
      if (without.has(hit.id) || others.some((other) => other === undefined)) return [];
      return [{ ...hit, locations: [...hit.locations, ...others.flatMap((other) => other?.locations ?? [])] }];
    });
  const isOnlyPlaces = wantsQuotes(choices) || choices.some(({ field }) => field === 'article');
  const inArticles = await engine.search(text, [...filters, { kind: 'article' }], sort === 'newest' || text === null);
  const inEntries = isOnlyPlaces || sort === 'newest' ? { hits: [] } : await engine.search(text, [...filters, { none: [{ kind: 'article' }] }], false);
  return { articles: fit(inArticles.hits), entries: fit(inEntries.hits) };
}

async function articles(found: Hit[], { query, choices, base }: Search): Promise<Result[]> {
  const results = await Promise.all(
    found.map(async (hit) => articleResult(await hit.fragment(), { query, choices, base, locations: hit.locations })),
  );
  return results.filter((one) => one !== undefined);
}

async function glossary(found: Hit[], { base, query }: Search, named: Result[]): Promise<Result[]> {
  const known = new Set(named.map(({ href }) => href));
  const results = await Promise.all(
    found.map(async (hit): Promise<Result> => {
      const fragment: Fragment = await hit.fragment();
      const { words } = sectionsOf(fragment);
      return {
        kind: fragment.meta.kind ?? 'term',
        href: base + fragment.raw_url,
        title: markedText(fragment.meta.title ?? '', searchedWords(query)),
        excerpt: excerptOf(words, { start: 0, end: words.length }, new Set(hit.locations), 30),
      };
    }),
  );
  return results.filter(({ href }) => !known.has(href));
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
  return (wanted.length === 0 || wanted.some(({ value }) => value === kind)) && !asked.some(({ not, value }) => not && value === kind);
}

/** The years that articles are from, where a choice of time needs them. */
async function yearsFor(engine: Engine, { choices }: Search): Promise<string[]> {
  if (!choices.some(({ field }) => field === 'before' || field === 'after')) return [];
  const { counts } = await engine.search(null, [{ none: [{ year: '-' }] }], false);
  return Object.keys(counts.year ?? {});
}

/** The text with each word that nothing has mended by the names of the edition. */
async function meantText({ query, names }: Search): Promise<string | undefined> {
  const mended = await Promise.all(
    query.words.map(async (word) => {
      const [best] = await names.find(word);
      return best?.fit === 'near' ? (best.meant ?? word) : word;
    }),
  );
  return mended.some((word, index) => word !== query.words[index]) ? mended.join(' ') : undefined;
}
