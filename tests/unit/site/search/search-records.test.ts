import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedWords } from '../../../../src/concordance/printed-words.ts';
import { type Edition, openEdition } from '../../../../src/site/edition/edition.ts';
import { readSettings } from '../../../../src/site/edition/settings.ts';
import { listsOf, nameLists } from '../../../../src/site/search/name-lists.ts';
import { quoteLists } from '../../../../src/site/search/quote-lists.ts';
import { recordContext } from '../../../../src/site/search/record-context.ts';
import { stretchesOf } from '../../../../src/site/search/stretches.ts';
import { writeSearchIndex } from '../../../../src/site/search/write-search-index.ts';
import { contentFolder } from '../../../support/content-folder.ts';
import { generateCorpus } from '../../../support/generate-corpus.ts';
import { filesOf } from '../../../support/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-search-'));
const origin = new URL('https://edition.example');
let edition: Edition;

beforeAll(async () => {
  const content = join(folder, 'search-records');
  generateCorpus(content);
  edition = await openEdition({ ...readSettings({}), content, force: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('stretches', () => {
  const quote = { type: 'direct', speaker: null, rule: 'r', certainty: 'certain' } as const;
  const words = (text: string, quotes: [number, number][]) =>
    stretchesOf({
      text,
      paragraphs: [{ id: 'p-a', kind: 'paragraph', start: 0, end: text.length }],
      headings: [],
      quotes: quotes.map(([start, end], index) => ({ ...quote, id: `q-${index}`, start, end })),
    }).map(({ anchor, start, end }) => [anchor, text.slice(start, end)]);

  test('part a paragraph from its quotes between words', () => {
    expect(words('He said (“no”), twice.', [[9, 13]])).toEqual([
      ['p-a', 'He said '],
      ['q-0', '(“no”),'],
      ['p-a', ' twice.'],
    ]);
  });

  test('count the first of two quotes that overlap, and lose no letter', () => {
    const text = 'one two three four five';
    const cut = words(text, [
      [4, 13],
      [8, 18],
    ]);
    expect(cut.map(([, piece]) => piece).join('')).toBe(text);
    expect(cut[1]).toEqual(['q-0', 'two three']);
  });

  test('cover every word of the articles in reading order', () => {
    for (const article of edition.articles) {
      const stretches = stretchesOf(article);
      expect(stretches.every(({ start }, at) => at === 0 || start >= (stretches[at - 1]?.end ?? 0))).toBe(true);
      const covered = stretches.map(({ start, end }) => article.text.slice(start, end)).join('');
      expect(covered.replace(/\s/g, '')).toBe(article.text.replace(/\s/g, ''));
    }
  });
});

test('words are printed without citations', () => {
  const text = 'It closed [@log] at noon.';
  expect(printedWords({ text, citations: [{ start: 10, end: 16 }] }, { start: 0, end: text.length })).toBe(
    'It closed at noon.',
  );
});

describe('lists of names', () => {
  test('hold a name under the initial of each of its words, small ones aside', () => {
    expect(listsOf(['Union of Lighthouse Keepers', 'ULK', 'Østby'], 1)).toEqual(['k', 'l', 'o', 'u']);
  });

  test('hold every entity with the page it leads to', () => {
    const listed = new Map([...nameLists(edition).values()].flat().map((one) => [one.key, one.url]));
    for (const { id, href } of edition.entities) expect(`/${listed.get(id)}`).toBe(href);
  });

  test('count as many quotations of somebody as a search lists, the pieces of one utterance once', async () => {
    const content = contentFolder({
      'site.yaml': 'title: The Harbour\nlanguage: en\n',
      'glossary/people/ada-lund.md': '---\nname: Ada Lund\n---\n',
      'articles/quay.md': '“The line pays for itself,” Ada Lund said, “and it will pay for the quay.”\n',
    });
    const harbour = await openEdition({ ...readSettings({}), content, force: true });
    expect(harbour.concordance.quotesBy('ada-lund').length).toBe(2);
    const counts = [...nameLists(harbour).values()].flat().map(({ key, quotes }) => [key, quotes]);
    expect(new Map(counts as [string, number][])).toEqual(new Map([['ada-lund', 1]]));
    expect(quoteLists(harbour, recordContext(harbour)).get('ada-lund.1')?.count).toBe(1);
  });
});

test('an entry is in the list of its id’s first letter too, by which an address asks for it', () => {
  const lists = nameLists(edition);
  for (const { id } of edition.entities) {
    const initial = [...lists].filter(([name]) => id.startsWith(name));
    expect(initial.some(([, listed]) => listed.some(({ key }) => key === id))).toBe(true);
  }
});

test('lists of quotes hold every utterance of a known speaker once, and count them', () => {
  const lists = [...quoteLists(edition, recordContext(edition)).values()];
  const anchors = lists.flatMap(({ articles, quotes }) =>
    quotes.map(([, at, anchor]) => `${articles[at]?.slug}#${anchor}`),
  );
  expect(new Set(anchors).size).toBe(anchors.length);
  const bySpeaker = Map.groupBy(lists, ({ speaker: [key] }) => key);
  for (const parts of bySpeaker.values())
    expect(parts.reduce((sum, { quotes }) => sum + quotes.length, 0)).toBe(parts[0]?.count);
  const texts = lists.flatMap(({ quotes }) => quotes.map(([text]) => text)).join('\n');
  const expected = edition.concordance.allQuotes.filter(({ quote }) => quote.speakerId !== undefined);
  expect(expected.filter(({ article, quote }) => !texts.includes(printedWords(article, quote).trim()))).toEqual([]);
  expect(expected.length).toBeGreaterThan(50);
});

test('the same edition gives the same files, byte for byte', async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  const counts = await writeSearchIndex(edition, { folder: one, origin });
  await writeSearchIndex(edition, { folder: other, origin });
  expect(counts.records).toBe(edition.articles.length + edition.entities.length);
  expect(filesOf(other)).toEqual(filesOf(one));
  for (const file of filesOf(one))
    expect(readFileSync(join(other, file)).equals(readFileSync(join(one, file)))).toBe(true);
});
