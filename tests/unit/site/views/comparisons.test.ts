import { expect, test } from 'vitest';
import { buildConcordance } from '../../../../src/concordance/concordance.ts';
import type { Edition, EditionArticle, EditionEntity } from '../../../../src/site/edition/edition.ts';
import { makeUrls } from '../../../../src/site/edition/urls.ts';
import { comparisonOfTwo, comparisonsOf } from '../../../../src/site/views/comparisons.ts';

const entities = ['harbour', 'toll', 'lamp'].map((id) => ({ id })) as EditionEntity[];

/** An article of paragraphs of one name each, in which every name is a mention. */
function articleOf(slug: string, ...names: string[]): EditionArticle {
  const text = names.join('\n\n');
  let start = 0;
  const spans = names.map((entityId, index) => {
    const span = { entityId, id: `p-${index}`, start, end: start + entityId.length };
    start = span.end + 2;
    return span;
  });
  const article = { slug, date: '2024', text, mentions: spans, paragraphs: spans, quotes: [], citations: [] };
  return article as unknown as EditionArticle;
}

const a = articleOf('a', 'harbour', 'harbour', 'toll', 'lamp');
const b = articleOf('b', 'harbour', 'harbour', 'toll');
const c = articleOf('c', 'toll');

function editionWith(compare: Edition['site']['compare']): Edition {
  const concordance = buildConcordance([a, b, c], entities);
  const entity = (id: string) => entities.find((one) => one.id === id);
  return { entities, entity, concordance, urls: makeUrls('/'), site: { compare } } as unknown as Edition;
}
const compared = (compare: Edition['site']['compare']) => [...comparisonsOf(editionWith(compare)).keys()];

test('as many of the most shared entries are compared as the edition says', () => {
  expect(compared(100)).toEqual(['harbour', 'toll']);
  expect(compared(1)).toEqual(['harbour']);
  expect(compared(0)).toEqual([]);
});

test('a list names the entries itself, though none that a single article names', () => {
  expect(compared(['toll', 'lamp', 'toll'])).toEqual(['toll']);
});

test('two articles are compared on what both have most on, alone where the page has more articles', () => {
  expect(comparisonOfTwo(editionWith(100), [a, b], ['toll', 'harbour'])?.href).toBe('/compare/harbour/');
  expect(comparisonOfTwo(editionWith(['toll']), [a, b], ['toll', 'harbour'])?.href).toBe(
    '/compare/toll/?with=a&with=b',
  );
  expect(comparisonOfTwo(editionWith(100), [a, c], ['lamp'])).toBeUndefined();
});
