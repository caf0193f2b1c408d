import { expect, test } from 'vitest';
import { countsOf } from '../../../src/client/search/counts.ts';
import type { Engine } from '../../../src/client/search/engine.ts';

const years: Record<string, string[]> = { '2018': ['a', 'b', 'c'], '2019': ['d'] };

/** An index of four articles that all have the words asked for. */
const engine: Engine = {
  async search(_, filters) {
    const year = filters.map((one) => one.year).find((value) => value !== undefined);
    const ids = typeof year === 'string' ? (years[year] ?? []) : Object.values(years).flat();
    const hits = ids.map((id) => ({ id, fragment: () => Promise.reject(new Error('Unexpected reading')) }));
    return { hits, counts: { year: { '2018': 3, '2019': 1 } } };
  },
  entries: async () => new Set(),
  holding: async () => new Set(),
};
const found = { engine, text: 'two way', filters: [] };

test('values are counted over all that words and filters find, or over what a phrase leaves of it', async () => {
  expect((await countsOf({ ...found, among: undefined }, ['year'], [])).year).toEqual({ '2018': 3, '2019': 1 });
  expect((await countsOf({ ...found, among: new Set(['a', 'c']) }, ['year'], [])).year).toEqual({
    '2018': 2,
    '2019': 0,
  });
});
