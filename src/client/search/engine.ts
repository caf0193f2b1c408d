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
  /** Indexes of the words that were found in it. */
  locations: number[];
  fragment(): Promise<Fragment>;
}

/** A filter in Pagefind's own form: https://pagefind.app/docs/js-api-filtering/ */
export type Filter = Record<string, unknown>;

export interface Engine {
  /** @param text null for all that the filters leave. */
  search(text: string | null, filters: Filter[], newest: boolean): Promise<Found>;
}

/**
 * Opens the bundles of all languages, the edition's own first.
 * @throws {Error} where they aren't there, as while the site is served to its authors.
 */
export async function openEngine(base: string, bundles: string[]): Promise<Engine> {
  const instances = await Promise.all(
    bundles.map((bundle) => openBundle(new URL(base + bundle, location.href).pathname, base)),
  );
  return {
    async search(text, filters, newest) {
      const asked = { filters: { all: filters }, sort: newest ? { date: 'desc' } : {} };
      const answers = await Promise.all(instances.map((instance) => instance.search(text, asked)));
      const hits = answers.flatMap((answer, bundle) =>
        answer.results.map((result) => ({
          id: `${bundle} ${result.id}`,
          locations: result.words,
          fragment: () => result.data(),
          score: result.score,
        })),
      );
      return { hits: instances.length > 1 ? hits.sort((a, b) => b.score - a.score) : hits, counts: added(answers) };
    },
  };
}

async function openBundle(address: string, base: string): Promise<Bundle> {
  const script = `${address}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as { createInstance(options: object): Bundle };
  // Its worker needs a script address made at run time, which the policy forbids; without, it works as well.
  const bundle = createInstance({ basePath: address, baseUrl: base, noWorker: true, metaCacheTag: 'edition' });
  await bundle.init();
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
  init(): Promise<void>;
  search(text: string | null, options: object): Promise<Answer>;
}

interface Answer {
  results: { id: string; score: number; words: number[]; data(): Promise<Fragment> }[];
  filters: Record<string, Record<string, number>>;
}
