import { expect, test } from 'vitest';
import { buildConcordance } from '../../../../src/concordance/concordance.ts';
import type { Edition, EditionArticle, EditionEntity } from '../../../../src/site/edition/edition.ts';
import { makeUrls } from '../../../../src/site/edition/urls.ts';
import { comparedRows } from '../../../../src/site/views/compared-rows.ts';
import { comparisonsOf } from '../../../../src/site/views/comparisons.ts';

/** Compares `count` articles, each with 60 paragraphs that name the harbour and a quay: the first 20 quays are theirs together. */
function compared(count: number) {
  const articles = Array.from({ length: count }, (_, at) => articleOf(`a-${at}`, at));
  const ids = new Set(articles.flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId)));
  const entities = [...ids].map((id) => ({ id, name: id, kind: 'place' })) as unknown as EditionEntity[];
  const concordance = buildConcordance(articles, entities);
  const entity = (id: string) => entities.find((one) => one.id === id);
  const site = { language: 'en', compare: ['harbour'] };
  const edition = { articles, entities, entity, concordance, urls: makeUrls('/'), site } as unknown as Edition;
  const page = comparisonsOf(edition).get('harbour');
  return comparedRows(page as NonNullable<typeof page>, edition);
}

function articleOf(slug: string, at: number): EditionArticle {
  let text = '';
  const [mentions, paragraphs]: [object[], object[]] = [[], []];
  for (let index = 0; index < 60; index += 1) {
    const start = text.length;
    for (const entityId of ['harbour', index < 20 ? `quay-${index}` : `quay-${index}-of-${at}`]) {
      mentions.push({ entityId, certainty: 'certain', start: text.length, end: text.length + entityId.length });
      text += `${entityId} `;
    }
    paragraphs.push({ id: `p-${index}`, kind: 'p', start, end: text.length });
    text += '\n\n';
  }
  const rest = { quotes: [], citations: [], documents: [], dates: [], headings: [] };
  return {
    slug,
    href: `/articles/${slug}/`,
    lang: 'en',
    date: '2024',
    text,
    mentions,
    paragraphs,
    ...rest,
  } as unknown as EditionArticle;
}

test('a comparison of many articles leaves out the rows of the fewest, and says how many', () => {
  const { rows, left } = compared(12);
  expect(rows).toHaveLength(32);
  expect(left).toBe(20 + 12 * 40 - 32);
  expect(rows.slice(0, 20).map(({ articles }) => articles)).toEqual(Array(20).fill(12));
});

test('a comparison of two articles shows all of them', () => {
  const { rows, left } = compared(2);
  expect([rows.length, left]).toEqual([20 + 2 * 40, 0]);
});
