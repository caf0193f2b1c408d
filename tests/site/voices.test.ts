import { expect, inject, test } from 'vitest';
import { attribute, elementsBelow, hasClass, readPages, textOf } from '../support/html.ts';
import { provided } from '../support/provided.ts';

const pages = readPages(provided(inject('sites')).edition);
const voices = pages.find(({ address }) => address === 'voices/');
const quotes = pages.find(({ address }) => address === 'quotes/');

/** The cells of the counts below a heading. */
const countsOf = (id: string) => {
  const section = voices?.elements.find((element) => attribute(element, 'aria-labelledby') === id);
  const cells = section ? elementsBelow(section).filter((element) => element.tagName === 'td') : [];
  return cells.filter((cell) => hasClass(cell, 'facts')).map((cell) => Number(textOf(cell)));
};
const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);

test('the page of who is quoted counts each sure quotation once by kind and by year', () => {
  expect(sum(countsOf('by-kind'))).toBeGreaterThan(10);
  expect(sum(countsOf('by-kind'))).toBe(sum(countsOf('by-year')));
});

test('people and organizations are counted apart, the most quoted first', () => {
  for (const id of ['people', 'organizations']) {
    const counts = countsOf(id);
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  }
});

test('the most quoted are counted over time, a column a year', () => {
  const section = voices?.elements.find((element) => attribute(element, 'aria-labelledby') === 'over-time');
  const heads = section ? elementsBelow(section).filter((element) => element.tagName === 'th') : [];
  expect(heads.slice(0, 3).map((head) => textOf(head).trim())).toEqual(['Speaker', '2018', '2020']);
});

test('it says how many quotations there are in all, as the page of quotes does', () => {
  const total = /([\d,]+) quotes/;
  const [all, here] = [quotes, voices].map((page) => total.exec(page?.html ?? '')?.[1]);
  expect(here).toBe(all);
});
