import { expect, test } from 'vitest';
import { shortOfMemory } from '../../../../src/site/search/memory-of-search.ts';

const texts = (count: number, lang = 'en') =>
  Array.from({ length: count }, () => ({ lang, text: 'tide '.repeat(1000) }));

test('a search index that fits into memory is nothing to tell', () => {
  expect(shortOfMemory(texts(1000), 1e9)).toBeUndefined();
  expect(shortOfMemory([], 1e9)).toBeUndefined();
});

test('one that may not is told with what it needs and what there is', () => {
  expect(shortOfMemory(texts(6000), 1e9)).toEqual({ needed: 1.25e9, free: 1e9 });
});

test('languages are indexed one after the other: the largest counts', () => {
  expect(shortOfMemory([...texts(3000), ...texts(3000, 'de')], 1e9)).toBeUndefined();
});
