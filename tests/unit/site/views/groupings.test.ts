import { expect, test } from 'vitest';
import type { Edition, EditionArticle } from '../../../../src/site/edition/edition.ts';
import { makeUrls } from '../../../../src/site/edition/urls.ts';
import { feedOfGroup } from '../../../../src/site/views/feeds.ts';
import { pathsOfGroups } from '../../../../src/site/views/group-paths.ts';
import { groupsOf, groupsWith } from '../../../../src/site/views/groupings.ts';

const urls = makeUrls('/base/');
const article = (slug: string, tags: string[], rest: object = {}) =>
  ({ slug, title: slug, tags, href: urls.article(slug), ...rest }) as unknown as EditionArticle;
const editionOf = (...articles: EditionArticle[]) =>
  ({ articles, urls, site: { title: 'Harbour Papers', language: 'en' } }) as unknown as Edition;

const edition = editionOf(
  article('quay', ['Lock works', 'ferries'], { date: '2024-03-07', collection: 'Floods' }),
  article('crane', ['lock works', 'Lock works', 'Пристань']),
  article('toll', ['Lock works', ' ']),
);

test('tags are one where their addresses are, under the spelling that most articles have', () => {
  const groups = groupsOf(edition, 'tags').map(({ id, name, articles }) => [
    id,
    name,
    articles.map(({ slug }) => slug),
  ]);
  expect(groups).toEqual([
    ['ferries', 'ferries', ['quay']],
    ['lock-works', 'Lock works', ['quay', 'crane', 'toll']],
    [expect.stringMatching(/^x-[0-9a-z]+$/), 'Пристань', ['crane']],
  ]);
});

test('an article has its groups in its own order, each once', () => {
  const [, crane] = edition.articles as [EditionArticle, EditionArticle];
  expect(groupsWith(crane, edition, 'tags').map(({ name }) => name)).toEqual(['Lock works', 'Пристань']);
  expect(groupsWith(crane, edition, 'collections')).toEqual([]);
});

test('groups have a list of all and a page each, and nothing where there are none', () => {
  expect(pathsOfGroups(edition, 'collections').map(({ params }) => params.page)).toEqual([undefined, 'floods']);
  expect(pathsOfGroups(editionOf(article('a', [])), 'tags')).toEqual([]);
});

test('a long group goes on over further pages', () => {
  const many = Array.from({ length: 401 }, (_, index) => article(`a${index}`, ['quay']));
  const pages = pathsOfGroups(editionOf(...many), 'tags').map(({ params }) => params.page);
  expect(pages).toEqual([undefined, 'quay', 'quay/2']);
});

test('the feed of a group has its articles, those without a date too', () => {
  const [, works] = groupsOf(edition, 'tags');
  if (!works) throw new Error('Unexpected lack of a tag, expected one');
  const { title, items } = feedOfGroup(works, edition, new URL('https://example.org'));
  expect(title).toBe('Lock works – Harbour Papers');
  expect(items.map(({ link, day }) => [link, day?.toISOString().slice(0, 10)])).toEqual([
    ['https://example.org/base/articles/quay/', '2024-03-07'],
    ['https://example.org/base/articles/crane/', undefined],
    ['https://example.org/base/articles/toll/', undefined],
  ]);
});
