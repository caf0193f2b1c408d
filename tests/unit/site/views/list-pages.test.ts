import { expect, test } from 'vitest';
import { listPages } from '../../../../src/site/views/list-pages.ts';

const groups = (...sizes: number[]) =>
  sizes.map((size, group) => Array.from({ length: size }, (_, at) => `${group}.${at}`));
const hrefOf = (page: number) => `/list/${page}/`;
const sizes = (...of: number[]) => listPages(groups(...of), hrefOf).map(({ items }) => items.length);

test('a short list is one page, and so is an empty one', () => {
  expect(sizes(3, 5)).toEqual([8]);
  expect(sizes()).toEqual([0]);
});

test('a long list is cut between groups, and within one only where it fills a page', () => {
  expect(sizes(300, 150, 200, 60)).toEqual([300, 350, 60]);
  expect(sizes(10, 1000, 20)).toEqual([10, 400, 400, 220]);
});

test('the first page may hold less than the others', () => {
  const cut = (...of: number[]) =>
    listPages(groups(...of), hrefOf, { first: 75, other: 200 }).map(({ items }) => items.length);
  expect(cut(40, 35, 1, 199)).toEqual([75, 200]);
  expect(cut(600)).toEqual([75, 200, 200, 125]);
});

test('nothing is lost or moved, and each page has its number and address', () => {
  const all = groups(399, 2, 801, 7);
  const pages = listPages(all, hrefOf);
  expect(pages.flatMap(({ items }) => items)).toEqual(all.flat());
  expect(pages.map(({ number, href }) => `${number} ${href}`)).toEqual(
    pages.map((_, at) => `${at + 1} /list/${at + 1}/`),
  );
});
