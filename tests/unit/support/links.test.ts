import { describe, expect, test } from 'vitest';
import { toPage } from '../../support/html.ts';
import { findBrokenLinks } from '../../support/links.ts';

const other = toPage('people/one/index.html', '<h1 id="h-one">One</h1>');
const faults = (html: string, base = '/') =>
  findBrokenLinks({
    pages: [toPage('articles/a/index.html', html), other],
    files: new Set(['index.html', 'articles/a/index.html', 'people/one/index.html', 'base.css']),
    base,
  });

describe('the check of links', () => {
  test('finds an address without a file', () => {
    expect(faults('<a href="/people/two/">x</a>')).toEqual(['articles/a/index.html: `/people/two/` leads nowhere']);
    expect(faults('<a href="../../people/one">x</a>')).toHaveLength(1);
  });

  test('finds a hash without an id, on the same page and on another', () => {
    expect(faults('<a href="#p-1">x</a>')).toHaveLength(1);
    expect(faults('<a href="/people/one/#h-two">x</a>')).toHaveLength(1);
  });

  test('finds an address outside the base path', () => {
    expect(faults('<a href="/people/one/">x</a>', '/room/')).toHaveLength(1);
    expect(faults('<a href="/room/people/one/">x</a>', '/room/')).toEqual([]);
  });

  test('finds an id given twice and a reference to none', () => {
    expect(faults('<p id="a"></p><p id="a"></p>')).toEqual(['articles/a/index.html: id `a` is given twice']);
    expect(faults('<a interestfor="c-one" href="/">x</a>')).toEqual([
      'articles/a/index.html: `c-one` is no id of the page',
    ]);
  });

  test('takes links that lead somewhere, and those to other hosts', () => {
    const html = '<p id="a"><a href="#a"></a><a href="../../people/one/#h-one"></a><link href="/base.css"></p>';
    expect(faults(`${html}<a href="https://example.org/x"></a><a href="/#:~:text=word"></a>`)).toEqual([]);
  });
});
