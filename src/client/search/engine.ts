import type { Fragment } from './passages.ts';

/** Pagefind's answer to one search. */
export interface Found {
  hits: Hit[];
  /** How many of the hits each value of a filter has, for filters that were asked for by now. */
  counts: Record<string, Record<string, number>>;
}

/** One record that was found; its words are fetched when asked for. */
export interface Hit {
  id: string;
  fragment(): Promise<Fragment>;
}

/** A filter in Pagefind's own form: https://pagefind.app/docs/js-api-filtering/ */
export type Filter = Record<string, unknown>;

export interface Engine {
  /** @param text Words that all hits have, or null for all that the filters leave, newest first. */
  search(text: string | null, filters: Filter[], newest: boolean): Promise<Found>;
  /** Ids of all that are entries of the glossary. */
  entries(): Promise<Set<string>>;
  /** Ids of all hits that have a phrase word for word; where words stand is loaded by the first call. */
  holding(phrase: string): Promise<Set<string>>;
}

/**
 * Opens the bundles of all languages, the edition's own first, as `src/site/search/pagefind-bundle.ts` writes them.
 * @throws {Error} where they aren't there, as while the site is served to its authors.
 */
export async function openEngine(base: string, bundles: string[]): Promise<Engine> {
  const languages = await Promise.all(bundles.map((bundle) => openLanguage(base, bundle)));
  const search: Engine['search'] = async (text, filters, newest) => {
    const answers = await Promise.all(languages.map(({ words }) => words.search(text, { filters: { all: filters } })));
    const orders = newest ? await Promise.all(languages.map(({ order }) => order())) : [];
    const hits = answers.flatMap((answer, at) =>
      answer.results.map((result) => ({
        id: `${at} ${result.id}`,
        fragment: once(() => result.data()),
        rank: orders[at] ? -(orders[at].get(result.id) ?? 0) / orders[at].size : result.score,
      })),
    );
    return {
      hits: newest || languages.length > 1 ? hits.sort((a, b) => b.rank - a.rank) : hits,
      counts: added(answers),
    };
  };
  return {
    search,
    entries: once(async () => {
      const { hits } = await search(null, [{ none: [{ kind: 'article' }] }], false);
      return new Set(hits.map(({ id }) => id));
    }),
    async holding(phrase) {
      const found = await Promise.all(languages.map(({ holding }) => holding(phrase)));
      return new Set(found.flatMap((ids, at) => ids.map((id) => `${at} ${id}`)));
    },
  };
}

/** The two indexes of a language: which records have a word, and, opened when it is needed, where they have it. */
async function openLanguage(base: string, bundle: string) {
  const folder = new URL(base + bundle, location.href).pathname;
  const words = await openBundle(folder, folder, base);
  const order = once(() => orderOf(words));
  const places = once(async () => {
    const other = await openBundle(folder, `${folder}places/`, base);
    return { other, ranks: await orderOf(other) };
  });
  return {
    words,
    order,
    /** Records are known by other ids in the other index, but stand in the same order. */
    async holding(phrase: string): Promise<string[]> {
      const [{ other, ranks }, own] = await Promise.all([places(), order()]);
      const { results } = await other.search(`"${phrase}"`, {});
      const ids = [...own.keys()];
      return results.flatMap(({ id }) => ids[ranks.get(id) ?? -1] ?? []);
    },
  };
}

/** Where each record stands among all: that is how they were indexed, articles newest first. */
async function orderOf(bundle: Bundle): Promise<Map<string, number>> {
  const { results } = await bundle.search(null, {});
  return new Map(results.map(({ id }, at) => [id, at]));
}

/** What is made at the first call; a failure is forgotten, so that asking again tries again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}

async function openBundle(folder: string, basePath: string, baseUrl: string): Promise<Bundle> {
  const script = `${folder}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as { createInstance(options: object): Bundle };
  // Its worker needs a script address made at run time, which the policy forbids; without, it works as well.
  const bundle = createInstance({ basePath, baseUrl, noWorker: true, metaCacheTag: 'edition' });
  // It is ready only when it can be searched: a second one that begins to open before would take its memory away.
  await bundle.search('', {});
  return bundle;
}

function added(answers: Answer[]): Found['counts'] {
  const counts: Found['counts'] = {};
  for (const { filters } of answers) {
    for (const [name, values] of Object.entries(filters)) {
      const sums = counts[name] ?? {};
      counts[name] = sums;
      for (const [value, count] of Object.entries(values)) sums[value] = (sums[value] ?? 0) + count;
    }
  }
  return counts;
}

interface Bundle {
  search(text: string | null, options: object): Promise<Answer>;
}

interface Answer {
  results: { id: string; score: number; data(): Promise<Fragment> }[];
  filters: Record<string, Record<string, number>>;
}
