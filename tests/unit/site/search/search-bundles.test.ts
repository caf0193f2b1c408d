import { expect, test } from 'vitest';
import type { Edition } from '../../../../src/site/edition/edition.ts';
import { languagesOf } from '../../../../src/site/search/search-bundles.ts';

const edition = (languages: string[], entries: number) =>
  ({
    site: { language: 'en' },
    articles: languages.map((lang) => ({ lang })),
    entities: Array.from({ length: entries }, () => ({})),
  }) as unknown as Edition;

test('the edition’s own language comes first, the others by name', () => {
  expect(languagesOf(edition(['fr', 'en', 'de', 'fr'], 0))).toEqual(['en', 'de', 'fr']);
});

test('a language in which nothing can be found has no index, the edition’s own either', () => {
  expect(languagesOf(edition(['fr'], 0))).toEqual(['fr']);
  expect(languagesOf(edition(['fr'], 1))).toEqual(['en', 'fr']);
});
