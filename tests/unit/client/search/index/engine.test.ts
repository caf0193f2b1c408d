import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Engine, openEngine } from '../../../../../src/client/search/index/engine.ts';
import { packed } from '../../../../../src/site/search/packed-file.ts';
import { pagefindBundle } from '../../../../../src/site/search/pagefind-bundle.ts';
import type { SearchRecord } from '../../../../../src/site/search/search-record.ts';

const files = new Map<string, string | Uint8Array>();
const asked: string[] = [];
let engine: Engine;

beforeAll(async () => {
  const records = [
    article('storm', '2019', 'The keeper spoke of the coming storm. A storm came, and the storm stayed.'),
    article('calm', '2018', 'The calm before it: no storm, and the keepers slept. Éteint was the light.'),
    article('port', '2018', 'Boats of the port d’Östby, d’une île.'),
    { ...article('keeper', '', 'Whoever keeps a lighthouse.'), filters: { kind: ['term'], 'named-00': ['keeper'] } },
  ];
  await serve('/', records);
  await serve(
    '/many/',
    Array.from({ length: 60 }, (_, at) => article(`kit-${at}`, '2017', 'The kit was lost.')),
  );
  await close();
  vi.stubGlobal('location', { href: 'https://edition.example/search/' });
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const content = files.get(address);
    return new Response(content as BodyInit | undefined, { status: content === undefined ? 404 : 200 });
  });
  engine = await openEngine('/', ['pagefind/']);
});

afterAll(() => vi.unstubAllGlobals());

describe('the engine', () => {
  test('finds records with all words or forms of them, best first', async () => {
    expect(await urls({ text: 'storm' })).toEqual(['storm', 'calm']);
    expect(await urls({ text: 'keeper storms' })).toEqual(['storm', 'calm']);
    expect(await urls({ text: 'ÉTEINT' })).toEqual(['calm']);
  });

  test('finds phrases word for word', async () => {
    expect(await urls({ text: null, phrases: ['coming storm'] })).toEqual(['storm']);
    expect(await urls({ text: null, phrases: ['storm coming'] })).toEqual([]);
    expect(await urls({ text: 'keeper', phrases: ['no storm'] })).toEqual(['calm']);
  });

  test('finds words behind elided articles, with them and as one word with them', async () => {
    for (const text of ['Östby', "l'ostby", 'dostby']) expect(await urls({ text })).toEqual(['port']);
    for (const phrase of ['port ostby', 'port d’Östby']) {
      expect(await urls({ text: null, phrases: [phrase] })).toEqual(['port']);
    }
    const [hit] = await engine.search({ text: 'ostby' });
    expect((await hit?.fragment())?.content).toBe('Boats of the port d’Östby, d’une île.');
  });

  test('lists articles, newest first, before entries where only filters are asked for', async () => {
    expect(await urls({ text: null })).toEqual(['storm', 'calm', 'port', 'keeper']);
    expect(await urls({ text: null, filters: [{ any: [{ year: '2018' }] }] })).toEqual(['calm', 'port']);
    expect(await urls({ text: null, filters: [{ none: [{ kind: 'article' }] }] })).toEqual(['keeper']);
    expect(await urls({ text: 'storm', filters: [{ any: [{ year: '-' }, { year: '2018' }] }] })).toEqual(['calm']);
    expect(await urls({ text: null, filters: [{ any: [{ 'named-00': 'keeper' }] }] })).toEqual(['keeper']);
  });

  test('tells articles from entries', async () => {
    const hits = await engine.search({ text: 'keeper' });
    const kinds = await Promise.all(hits.map(async ({ isArticle, fragment }) => [(await fragment()).url, isArticle]));
    expect(Object.fromEntries(kinds)).toEqual({ storm: true, calm: true, keeper: false });
  });

  test('finds nothing by words that merely begin alike, and reads few records to see that they do', async () => {
    const many = await openEngine('/many/', ['pagefind/']);
    const fragments = () => asked.filter((address) => address.startsWith('/many/pagefind/fragment/')).length;
    expect(await many.search({ text: 'kitchen' })).toEqual([]);
    expect(fragments()).toBe(24);
    expect(await many.search({ text: 'kit' })).toHaveLength(60);
    expect(fragments()).toBe(24);
  });

  test('counts over the hits it is given, whatever left them', async () => {
    const hits = await engine.search({ text: 'keeper' });
    expect(await engine.counts(hits, ['kind', 'year', 'named-00', 'named-01'])).toEqual({
      kind: { article: 2, term: 1 },
      year: { '2018': 1, '2019': 1 },
      'named-00': { keeper: 1 },
      'named-01': {},
    });
    const left = await engine.search({ text: null, phrases: ['no storm'] });
    expect(await engine.counts(left, ['year'])).toEqual({ year: { '2018': 1 } });
  });

  test('asks for each file once', () => {
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('says that a part is missing, and asks for it again', async () => {
    const other = await openEngine('/', ['pagefind/']);
    const parts = [...files].filter(([path]) => path.startsWith('/pagefind/index/'));
    for (const [path] of parts) files.delete(path);
    await expect(other.search({ text: 'boats' })).rejects.toThrow('404');
    for (const [path, content] of parts) files.set(path, content);
    expect(await other.search({ text: 'boats' })).toHaveLength(1);
  });
});

async function serve(base: string, records: SearchRecord[]): Promise<void> {
  for (const { path, content, isPacked } of await pagefindBundle(records, 'en'))
    files.set(`${base}pagefind/${path}`, isPacked ? packed(content) : content);
}

async function urls(wanted: Parameters<Engine['search']>[0]): Promise<string[]> {
  const hits = await engine.search(wanted);
  return Promise.all(hits.map(async ({ fragment }) => (await fragment()).url));
}

function article(url: string, year: string, words: string): SearchRecord {
  return {
    url,
    language: 'en',
    meta: { title: url },
    filters: { kind: ['article'], year: [year] },
    stretches: [{ words }],
  };
}
