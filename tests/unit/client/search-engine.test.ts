import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Asked, type Engine, openEngine } from '../../../src/client/search/engine.ts';
import type { Edition } from '../../../src/site/edition.ts';
import { searchIndex } from '../../../src/site/search/search-index.ts';

const texts = [
  ['A calm harbour', 'The pilots negotiated a new agreement. A two-way street leads down.'],
  ['On tides', 'The tide turns, and the tide comes back. Two ways lead to a street.'],
  ['Negotiations', 'A long text of many other words in which a tide is named once, and nothing else of it at all.'],
];
const article = ([title = '', text = '']: string[], at: number) => ({
  slug: `a${at}`,
  title,
  text,
  date: `202${3 - at}-05-01`,
  lang: at === 1 ? 'de' : 'en',
  href: `/articles/a${at}/`,
  authors: [],
  tags: [],
  publication: at === 0 ? 'The Pilot' : undefined,
  citations: [],
  mentions: at === 1 ? [{ entityId: 'ada', start: 0, end: 3 }] : [],
  quotes: [],
  headings: [],
  paragraphs: [{ id: 'p-one', kind: 'paragraph', start: 0, end: text.length }],
});
const edition = {
  site: { language: 'en' },
  urls: { home: '/' },
  articles: texts.map(article),
  entities: [],
} as unknown as Edition;
const context = {
  namedIn: () => [],
  nameOf: (key: string) => [key, '', key] as [string, string, string],
  isSpeaker: () => false,
};
const nothing: Asked = { words: [], phrases: [], without: [], names: [], suits: () => true };

let engine: Engine;
const found = async (asked: Partial<Asked>) =>
  (await engine.search({ ...nothing, ...asked })).map(({ document }) => document);

beforeAll(async () => {
  const files = searchIndex(edition, context);
  vi.stubGlobal('fetch', async (address: string) => new Response(files.get(address.replace('/search/', ''))));
  engine = await openEngine('/');
});

afterAll(() => vi.unstubAllGlobals());

describe('the index', () => {
  test('has the document first in which the word counts for most', async () => {
    expect(await found({ words: ['tide'] })).toEqual([1, 2]);
  });

  test('finds only documents that have all words, in whatever language they are written', async () => {
    expect(await found({ words: ['tide', 'street'] })).toEqual([1]);
    expect(await found({ words: ['tide', 'xyzzy'] })).toEqual([]);
  });

  test('finds other forms of a word, and the word itself before them', async () => {
    expect(await found({ words: ['negotiations'] })).toEqual([2, 0]);
  });

  test('finds a phrase where its words stand in a row, and leaves out what must not be there', async () => {
    expect(await found({ phrases: [['two', 'way', 'street']] })).toEqual([0]);
    expect(await found({ words: ['street'], without: [['two', 'way', 'street']] })).toEqual([1]);
    expect(await found({ words: ['street'], without: [['tide']] })).toEqual([0]);
  });

  test('narrows by names, and by what is known of a document', async () => {
    const ada = { family: 'named' as const, ids: ['ada', 'nobody'] };
    expect(await found({ names: [{ ...ada, not: false }] })).toEqual([1]);
    expect(await found({ words: ['tide'], names: [{ ...ada, not: true }] })).toEqual([2]);
    expect(await found({ suits: ({ publication }) => publication === 'The Pilot' })).toEqual([0]);
    expect(await found({ suits: ({ date }) => date < '2022' })).toEqual([2]);
  });

  test('has all documents in the order of their dates where only names and facts are asked for', async () => {
    expect(await found({})).toEqual([0, 1, 2]);
  });

  test('knows which words there are, and counts who is named', async () => {
    expect([await engine.knows('tides'), await engine.knows('tsunami')]).toEqual([true, false]);
    expect(await engine.count(await engine.search(nothing), 'named', 'ada')).toBe(1);
  });
});
