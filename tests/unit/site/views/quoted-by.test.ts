import { expect, test } from 'vitest';
import { buildConcordance } from '../../../../src/concordance/concordance.ts';
import { siteSchema } from '../../../../src/model/site.ts';
import type { Edition, EditionArticle } from '../../../../src/site/edition/edition.ts';
import { editionKinds } from '../../../../src/site/edition/edition-kinds.ts';
import { makeUrls } from '../../../../src/site/edition/urls.ts';
import { quotedBy, quotedOverTime, speakersOfKinds } from '../../../../src/site/views/quoted-by.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';

type Said = { by?: string; id?: string; type?: string; certainty?: string };

function articleOf(slug: string, date: string | undefined, ...said: Said[]): EditionArticle {
  const quotes = said.map(({ by = null, id, type = 'direct', certainty = 'certain' }, at) => ({
    ...{ id: `q-${at}`, start: at, end: at + 1, type, certainty, rule: '', speaker: by },
    ...(id && { speakerId: id }),
  }));
  const lists = { mentions: [], citations: [], paragraphs: [], text: 'x'.repeat(99) };
  return { slug, date, publication: `Courier ${slug}`, quotes, ...lists } as unknown as EditionArticle;
}

const entities = [
  { id: 'mina', kind: 'person', name: 'Mina Okafor', href: '/people/mina/' },
  { id: 'board', kind: 'organization', name: 'Harbour Board', href: '/organizations/board/' },
];

function editionOf(...articles: EditionArticle[]): Edition {
  return {
    concordance: buildConcordance(articles, entities),
    entity: (id: string) => entities.find((one) => one.id === id),
    urls: makeUrls('/'),
    kinds: editionKinds(siteSchema.parse({ title: 'T' }), wordsIn('en'), makeUrls('/')),
    words: wordsIn('en'),
  } as unknown as Edition;
}

const mina = { by: 'Mina Okafor', id: 'mina' };
const board = { by: 'Harbour Board', id: 'board', type: 'indirect' };
const edition = editionOf(
  articleOf('a', '2018-05', mina, mina, board, { by: 'Ada Lund' }),
  articleOf('b', '2020', mina, { ...mina, certainty: 'unsure' }, {}),
);

test('people, organizations and those without an entry have tables of their own', () => {
  const tables = speakersOfKinds(edition).map(({ id, rows }) => [
    id,
    rows.map(({ name, quoted, told }) => [name, quoted, told]),
  ]);
  expect(tables).toEqual([
    ['people', [['Mina Okafor', 3, 0]]],
    ['organizations', [['Harbour Board', 0, 1]]],
    ['other-speakers', [['Ada Lund', 1, 0]]],
  ]);
});

test('quotations without a sure speaker stand apart by year and by publication, and by kind nowhere', () => {
  const [kinds, years, publications] = quotedBy(edition);
  expect(kinds?.rows.every(({ unsure }) => unsure === undefined)).toBe(true);
  expect(years?.rows.map(({ name, quoted, told, unsure }) => [name, quoted, told, unsure])).toEqual([
    ['2018', 3, 1, 0],
    ['2020', 1, 0, 2],
  ]);
  expect(publications?.rows.map(({ unsure }) => unsure)).toEqual([0, 2]);
});

test('speakers are counted by year, by ten years where the years are many, and not at all in a single year', () => {
  expect(quotedOverTime(edition)).toMatchObject({
    periods: ['2018', '2020'],
    rows: [
      { name: 'Mina Okafor', counts: [2, 1] },
      { name: 'Ada Lund', counts: [1, 0] },
      { name: 'Harbour Board', counts: [1, 0] },
    ],
  });
  const long = Array.from({ length: 12 }, (_, at) => articleOf(`l${at}`, String(1995 + at), mina));
  expect(quotedOverTime(editionOf(...long))).toMatchObject({
    periods: ['1990–1999', '2000–2009'],
    rows: [{ counts: [5, 7] }],
  });
  expect(quotedOverTime(editionOf(articleOf('a', '2018', mina), articleOf('u', undefined, mina)))).toBeUndefined();
});
