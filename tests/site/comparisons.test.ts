import { describe, expect, inject, test } from 'vitest';
import { attribute, hasClass, readPages, textOf } from '../support/html.ts';
import { provided } from '../support/provided.ts';

const pages = readPages(provided(inject('sites')).edition);
const pageAt = (address: string) => {
  const page = pages.find((one) => one.address === address);
  if (!page) throw new Error(`Unexpected absence of ${address}`);
  return page;
};

describe('the comparison on sanctions', () => {
  const { elements } = pageAt('compare/sanctions/');
  const columns = elements.filter((element) => element.tagName === 'th' && attribute(element, 'data-slug'));
  const cellsOf = (slug: string) =>
    elements
      .filter((element) => element.tagName === 'td' && attribute(element, 'data-slug')?.startsWith(slug))
      .map((cell) => textOf(cell).replace(/\s+/g, ' '));

  test('has both articles, the earlier first', () => {
    expect(columns.map((column) => attribute(column, 'data-slug')?.slice(0, 4))).toEqual(['2018', '2020']);
  });

  test('gives each speaker’s words in the article that quotes them', () => {
    const [early, late] = [cellsOf('2018'), cellsOf('2020')];
    expect(early.some((cell) => cell.includes('tightening the sanctions regime') && cell.includes('Lavrov'))).toBe(
      true,
    );
    expect(late.some((cell) => cell.includes('will not substitute') && cell.includes('Nebenzya'))).toBe(true);
    expect(late.some((cell) => cell.includes('Wang Yi'))).toBe(false);
  });

  test('has a cell for each article in each row, with words or the word that there are none', () => {
    const [early, late] = [cellsOf('2018'), cellsOf('2020')];
    expect(early.length).toBe(late.length);
    const isEmpty = (cell: string | undefined) => cell?.includes('not here') ?? false;
    expect(early.some((cell, at) => !isEmpty(cell) && !isEmpty(late[at]))).toBe(true);
    expect(early.some((cell, at) => isEmpty(cell) !== isEmpty(late[at]))).toBe(true);
    expect(early.some((cell, at) => isEmpty(cell) && isEmpty(late[at]))).toBe(false);
  });

  test('says above what one article alone has', () => {
    const sentences = elements.filter((element) => hasClass(element, 'differences')).map((list) => textOf(list));
    expect(sentences.join(' ').replace(/\s+/g, ' ')).toContain(
      'Only Washington Examiner quotes Wang Yi and Mike Pompeo',
    );
  });

  test('has headings of which none is left out between two', () => {
    const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
  });
});

test('an entry that both articles name leads to its comparison, and one that a single article names has none', () => {
  const links = (address: string) => pageAt(address).elements.map((element) => attribute(element, 'href'));
  expect(links('terms/sanctions/')).toContain('/compare/sanctions/');
  expect(links('people/wang-yi/')).not.toContain('/compare/wang-yi/');
  expect(pages.some(({ address }) => address === 'compare/wang-yi/')).toBe(false);
});

test('an article leads to the comparison with a related one', () => {
  const article = pages.find(({ address }) => /^articles\/2018/.test(address));
  const links = article?.elements.map((element) => attribute(element, 'href') ?? '') ?? [];
  expect(links.some((href) => href.startsWith('/compare/'))).toBe(true);
});
