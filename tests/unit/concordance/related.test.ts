import { expect, test } from 'vitest';
import { relateArticles } from '../../../src/concordance/related.ts';

const article = (slug: string, ...ids: string[]) => ({
  slug,
  mentions: ids.map((entityId) => ({ entityId, certainty: 'certain' as const })),
});

test('an article that shares a rare name stands before one that shares a name that all have', () => {
  const one = article('one', 'council', 'okafor');
  const common = article('common', 'council', 'ferry');
  const rare = article('rare', 'okafor', 'ferry');
  const others = ['a', 'b', 'c'].map((slug) => article(slug, 'council'));
  const [first] = relateArticles([one, common, rare, ...others])(one, 5);
  expect(first).toEqual({ article: rare, shared: ['okafor'] });
});

test('what two articles share is told rarest first, in the article’s order where equally rare', () => {
  const one = article('one', 'council', 'okafor', 'ferry');
  const two = article('two', 'ferry', 'okafor', 'council');
  const three = article('three', 'council');
  expect(relateArticles([one, two, three])(one, 1)[0]?.shared).toEqual(['okafor', 'ferry', 'council']);
});

test('a long article that names everything is not the closest to all', () => {
  const one = article('one', 'okafor', 'ferry');
  const long = article('long', 'okafor', 'ferry', ...Array.from({ length: 40 }, (_, index) => `other-${index}`));
  const close = article('close', 'okafor', 'ferry');
  expect(relateArticles([one, long, close])(one, 2).map(({ article: { slug } }) => slug)).toEqual(['close', 'long']);
});

test('an article that shares nothing, or only what is unsure, is not related', () => {
  const one = article('one', 'okafor');
  const unsure = { slug: 'unsure', mentions: [{ entityId: 'okafor', certainty: 'unsure' as const }] };
  expect(relateArticles([one, unsure, article('none', 'ferry'), article('empty')])(one, 5)).toEqual([]);
});

test('two articles alone are related by what both name', () => {
  const [one, two] = [article('one', 'council'), article('two', 'council')];
  expect(relateArticles([one, two])(one, 5)).toEqual([{ article: two, shared: ['council'] }]);
});
