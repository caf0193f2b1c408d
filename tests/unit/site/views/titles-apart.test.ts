import { expect, test } from 'vitest';
import { titlesApart } from '../../../../src/site/views/titles-apart.ts';

const speech = (
  slug: string,
  rest: { authors?: string[]; date?: string; publication?: string; title?: string } = {},
) => ({
  slug,
  title: 'Inaugural speech',
  authors: [],
  date: undefined,
  publication: undefined,
  ...rest,
});
const apart = (...articles: ReturnType<typeof speech>[]) => [...titlesApart(articles, 'en').values()];

test('articles of one title are told apart by who wrote them where that is enough', () => {
  const [a, b] = [speech('a', { authors: ['Ada Lund'], date: '1845~' }), speech('b', { authors: ['Mina Okafor'] })];
  expect(apart(a, b)).toEqual(['Inaugural speech (Ada Lund)', 'Inaugural speech (Mina Okafor)']);
});

test('by the date where one wrote several, and by both where neither is enough', () => {
  const by = (slug: string, author: string, date: string) => speech(slug, { authors: [author], date });
  expect(apart(by('a', 'Ada Lund', '1845~'), by('b', 'Ada Lund', '1849'))).toEqual([
    'Inaugural speech (about 1845)',
    'Inaugural speech (1849)',
  ]);
  expect(apart(by('a', 'Ada Lund', '1845'), by('b', 'Ada Lund', '1849'), by('c', 'Mina Okafor', '1849'))).toEqual([
    'Inaugural speech (Ada Lund, 1845)',
    'Inaugural speech (Ada Lund, 1849)',
    'Inaugural speech (Mina Okafor, 1849)',
  ]);
});

test('by where they appeared, and by their slugs where nothing else differs', () => {
  expect(apart(speech('a', { publication: 'Courier' }), speech('b'))).toEqual([
    'Inaugural speech (Courier)',
    'Inaugural speech',
  ]);
  expect(apart(speech('a'), speech('b', { title: 'INAUGURAL speech' }))).toEqual([
    'Inaugural speech (a)',
    'INAUGURAL speech (b)',
  ]);
});

test('by slugs only those that are still alike', () => {
  const lund = { authors: ['Ada Lund'], date: '1845' };
  expect(apart(speech('a', lund), speech('b', lund), speech('c', { authors: ['Mina Okafor'] }), speech('d'))).toEqual([
    'Inaugural speech (Ada Lund, 1845, a)',
    'Inaugural speech (Ada Lund, 1845, b)',
    'Inaugural speech (Mina Okafor)',
    'Inaugural speech (d)',
  ]);
});

test('a title that one article alone has stays as it is', () => {
  expect(titlesApart([speech('a'), speech('b', { title: 'The quay' })], 'en').size).toBe(0);
});
