import { afterEach, expect, test, vi } from 'vitest';
import { readQuery } from '../../../../../src/client/search/ask/query.ts';
import { findSaid } from '../../../../../src/client/search/find/find-said.ts';
import type { Outcome } from '../../../../../src/client/search/find/result.ts';
import type { Search } from '../../../../../src/client/search/find/search.ts';
import type { QuoteList } from '../../../../../src/model/search/quote-list.ts';

afterEach(() => vi.unstubAllGlobals());

const article = { slug: 'tides', url: 'articles/tides/', title: 'On tides', date: '2019-05-02', lang: 'en' };
const list: QuoteList = {
  speaker: ['ada-lund', 'person', 'Ada Lund'],
  pages: 1,
  count: 2,
  articles: [article],
  named: [['quay', 'place', 'Quay']],
  quotes: [
    ['“The tide will turn,” she told the board. “The quay will hold.”', 0, 'q-one', 'direct', 'certain', [0]],
    ['“Nobody asked us.”', 0, 'q-two', 'direct', 'certain', []],
  ],
};

/** What a search in what Ada Lund said comes to. */
async function outcomeOf(asked: string): Promise<Outcome | undefined> {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(list)));
  const query = readQuery(`speaker:ada-lund ${asked}`);
  const listed = { key: 'ada-lund', kind: 'person', name: 'Ada Lund', mentions: 0, quotes: 3 };
  const choices = query.choices.map((choice) => ({ ...choice, names: [listed], label: 'Ada Lund' }));
  let last: Outcome | undefined;
  for await (const outcome of findSaid({ base: '/', query, choices, limit: 10 } as unknown as Search)) last = outcome;
  return last;
}

test.each(['', 'quay', 'asked'])('as many quotes are told as are listed, and in the boxes, of “%s”', async (asked) => {
  const { results = [], totals, facets } = (await outcomeOf(asked)) ?? {};
  expect(results.length).toBe(asked === '' ? 2 : 1);
  expect(totals?.quotes).toBe(results.length);
  expect(facets?.find(({ field }) => field === 'article')?.values[0]?.count).toBe(results.length);
});

test('an utterance counts once for whom and what it names', async () => {
  const about = (await outcomeOf(''))?.facets.find(({ field }) => field === 'about');
  expect(about?.values).toEqual([{ value: 'quay', label: 'Quay', count: 1 }]);
});
