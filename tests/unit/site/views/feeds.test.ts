import { expect, test } from 'vitest';
import type { Edition, EditionArticle } from '../../../../src/site/edition/edition.ts';
import { makeUrls } from '../../../../src/site/edition/urls.ts';
import { feedOfEdition, toAtom, toRss } from '../../../../src/site/views/feeds.ts';
import { atomFaults, valuesIn } from '../../../support/formats/atom.ts';

const urls = makeUrls('/base/');
const article = (slug: string, rest: object = {}) =>
  ({
    slug,
    title: slug,
    authors: [],
    tags: [],
    lang: 'en',
    href: urls.article(slug),
    ...rest,
  }) as unknown as EditionArticle;
const feedOf = (...articles: EditionArticle[]) =>
  feedOfEdition(
    { articles, urls, site: { title: 'Harbour Papers', language: 'en' } } as unknown as Edition,
    new URL('https://example.org'),
  );

test.each([
  ['a day', '2024-03-07', '2024-03-07'],
  ['a month', '2024-03', '2024-03-01'],
  ['an interval', '1845/1847', '1845-01-01'],
  ['a day before our era', '-0043-03-15', '1970-01-01'],
  ['no known beginning', '../1847', '1970-01-01'],
  ['none', undefined, '1970-01-01'],
])('an article with %s was updated on its first day, else on the day that stands for none', (_what, date, day) => {
  const atom = toAtom(feedOf(article('quay', { date })));
  expect(atomFaults(atom)).toEqual([]);
  const time = `${day}T00:00:00.000Z`;
  expect(valuesIn(atom, 'updated')).toEqual([time, time]);
  expect(valuesIn(atom, 'published')).toEqual(day === '1970-01-01' ? [] : [time]);
});

test('a feed was updated when its newest article was, and without any on the day that stands for none', () => {
  const atom = toAtom(
    feedOf(article('crane', { date: '2024-05-01' }), article('quay', { date: '2023' }), article('toll')),
  );
  expect(valuesIn(atom, 'updated')[0]).toBe('2024-05-01T00:00:00.000Z');
  const empty = toAtom(feedOf());
  expect(atomFaults(empty)).toEqual([]);
  expect(valuesIn(empty, 'updated')).toEqual(['1970-01-01T00:00:00.000Z']);
});

test.each(['Tolls & dues', 'R&amp;D', '<i>Kestrel</i> sails', ']]> ends', '“Ebb” & <flood>', '1984'])(
  'a title says “%s” and no mark-up',
  (title) => {
    const atom = toAtom(feedOf(article('quay', { title, summary: title, tags: [title], authors: [title] })));
    expect(atomFaults(atom)).toEqual([]);
    for (const name of ['title', 'name']) expect(valuesIn(atom, name)).toContain(title);
    expect(valuesIn(atom, 'summary')).toEqual([title]);
  },
);

test('whole addresses are the ids, below the base path', () => {
  const atom = toAtom(feedOf(article('quay')));
  expect(valuesIn(atom, 'id')).toEqual([
    'https://example.org/base/feed.xml',
    'https://example.org/base/articles/quay/',
  ]);
});

test('the former feed still has the articles', () => {
  expect(toRss(feedOf(article('quay')))).toContain('<link>https://example.org/base/articles/quay/</link>');
});
