import { expect, inject, test } from 'vitest';
import { elementsBelow, hasClass, readPages, textOf } from '../support/html.ts';
import { provided } from '../support/provided.ts';

const pages = readPages(provided(inject('sites')).edition);
const voices = pages.find(({ address }) => address === 'voices/');
const quotes = pages.find(({ address }) => address === 'quotes/');

test('the page of who is quoted counts each sure quotation once by kind and by year', () => {
  const tables = voices?.elements.filter((element) => hasClass(element, 'ranking')) ?? [];
  expect(tables.length).toBeGreaterThan(2);
  const sums = tables.slice(1).map((table) =>
    elementsBelow(table)
      .filter((element) => element.tagName === 'td' && hasClass(element, 'facts'))
      .reduce((sum, cell) => sum + Number(textOf(cell)), 0),
  );
  expect(sums[0]).toBeGreaterThan(10);
  expect(new Set(sums.slice(0, 2)).size).toBe(1);
});

test('it says how many quotations there are in all, as the page of quotes does', () => {
  const total = /([\d,]+) quotes/;
  const [all, here] = [quotes, voices].map((page) => total.exec(page?.html ?? '')?.[1]);
  expect(here).toBe(all);
});
