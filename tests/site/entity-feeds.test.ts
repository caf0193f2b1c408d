import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { atomFaults, valuesIn } from '../support/formats/atom.ts';
import { readPages } from '../support/html.ts';
import { provided } from '../support/provided.ts';
import { filesOf } from '../support/site.ts';

const folder = provided(inject('sites')).edition;
const feeds = filesOf(folder).filter((file) => /^\w+\/[^/]+\/feed\.xml$/.test(file) && !file.startsWith('tags/'));

/** A link of a page to the feed that it has beside that of the edition. */
const own = /<link rel="alternate" href="[^"]+\/feed\.xml" type="application\/atom\+xml"/;

test('somebody’s feed has the articles that name them, newest first, with what they said there', () => {
  const feed = readFileSync(join(folder, 'people/sergey-lavrov/feed.xml'), 'utf8');
  expect(articlesIn(feed)).toEqual([
    'https://edition.example/articles/2020-01-china-russia-draft-resolution/',
    'https://edition.example/articles/2018-09-27-china-russia-easing-sanctions/',
  ]);
  expect(feed).toContain('“Negotiations are a two-way street,”');
});

test('entries of every kind that an article names have feeds, and each page tells of its own', () => {
  const kinds = new Set(feeds.map((file) => file.split('/')[0]));
  expect(kinds).toEqual(new Set(['people', 'organizations', 'places', 'documents', 'events', 'terms']));
  const telling = readPages(folder).filter(({ html }) => own.test(html));
  const told = telling
    .map(({ address }) => `${address}feed.xml`)
    .filter((file) => !/^(?:tags|collections)\//.test(file));
  expect(told.sort()).toEqual(feeds.sort());
});

test('a document that articles cite and nowhere name has a feed of these articles', () => {
  const feed = readFileSync(join(folder, 'documents/s-res-2375/feed.xml'), 'utf8');
  expect(articlesIn(feed)).toEqual(['https://edition.example/articles/2018-09-27-china-russia-easing-sanctions/']);
});

test('every feed holds to the rules of Atom, and its id is its own address', () => {
  const all = filesOf(folder).filter((file) => /(?:^|\/)feed\.xml$/.test(file));
  expect(all).toContain('feed.xml');
  expect(all.some((file) => file.startsWith('tags/'))).toBe(true);
  for (const file of all) {
    const feed = readFileSync(join(folder, file), 'utf8');
    expect(atomFaults(feed), file).toEqual([]);
    expect(valuesIn(feed, 'id')[0]).toBe(`https://edition.example/${file}`);
  }
});

/** The articles of a feed, by the ids of its entries. */
function articlesIn(feed: string): string[] {
  return valuesIn(feed, 'id').slice(1);
}
