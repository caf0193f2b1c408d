import { describe, expect, test } from 'vitest';
import { unmark } from '../../../src/adapters/html/unmark.ts';
import htmlLectern, { selectorFault } from '../../../src/adapters/html.ts';
import { harbourGlossary } from '../../support/harbour-glossary.ts';

const mark = htmlLectern({ glossary: harbourGlossary });
const page = (body: string) =>
  `<!doctype html>\n<html lang=en><HEAD><title>Ada Lund</title></HEAD>\n<body><nav>Ada Lund</nav>${body}<footer>Ada Lund &copy; <br/></footer></body></html>`;
const marksIn = (html: string) =>
  [...html.matchAll(/<a class="mention[^>]*data-entity="([^"]*)"/g)].map(([, id]) => id);

describe('a page of HTML', () => {
  test('has marks in its article, and not a character outside of it changes', () => {
    const html = mark(page('<article class=x><p>Ada Lund met the Harbour Board.</article>'));
    expect(marksIn(html)).toEqual(['ada-lund', 'harbour-board']);
    const [before, behind] = page('<article class=x>|</article>').split('|');
    expect(html.startsWith(before as string)).toBe(true);
    expect(html.endsWith(behind as string)).toBe(true);
  });

  test('that is marked again stays as it is', () => {
    const once = mark(page('<main><p>On 3 March 2020, Ada Lund said: “The gate stays shut &amp; locked.”</p></main>'));
    expect(marksIn(once)).toHaveLength(1);
    expect(mark(once)).toBe(once);
  });

  test('is as it was, character for character, once the marks are taken out', () => {
    const source = page(
      '<article class=x>\r\n<p>“It stays shut &amp; locked,” said <i>Ada</i> Lund<br>of the Harbour\r\nBoard. <p>Lund left<table><tr><td>Ada Lund</table></article>',
    );
    expect(marksIn(mark(source))).toHaveLength(4);
    expect(unmark(mark(source)).html).toBe(source);
  });

  test('keeps dates that it marks itself when it is marked again', () => {
    const own = '<time datetime="2020-03-03">the third</time>';
    const html = mark(mark(page(`<main><p>${own} and 4 March 2020</p></main>`)));
    expect(html).toContain(own);
    expect(html.match(/<time/g)).toHaveLength(2);
  });

  test('without anything selected stays as it is', () => {
    const only = htmlLectern({ glossary: harbourGlossary, selector: '.story' });
    expect(only(page('<p>Ada Lund</p>'))).toBe(page('<p>Ada Lund</p>'));
  });

  test('has marks in each of several selected elements, the cards in the last, and none twice where one holds another', () => {
    const html = mark(
      page('<article><p>Ada Lund</p></article><article><p>Lund <article>Ada Lund</article></p></article>'),
    );
    expect(marksIn(html)).toEqual(['ada-lund', 'ada-lund', 'ada-lund']);
    expect(html.match(/id="c-ada-lund"/g)).toHaveLength(1);
  });

  test('has no marks in code, links, controls and drawings, whose words stay', () => {
    const body =
      '<code>Ada Lund</code><a href="x">Ada Lund</a><button>Ada Lund</button><svg><text>Ada Lund</text></svg><textarea>Ada Lund</textarea>';
    expect(mark(page(`<main><p>${body}</p></main>`))).toContain(`<p>${body}</p>`);
  });

  test('tells the offices of its own day alone', () => {
    const dated = '<meta property="article:published_time" content="2022-05-01T10:00:00Z">';
    const html = mark(page('<main><p>Ada Lund</p></main>').replace('</HEAD>', `${dated}</HEAD>`));
    expect(html).toContain('Mayor');
    expect(html).not.toContain('Harbour master,');
  });
});

describe('a fragment of HTML', () => {
  test('is marked as a whole', () => {
    expect(marksIn(mark('<p>Ada Lund spoke.</p>'))).toEqual(['ada-lund']);
  });

  test('leads to the pages of an edition where the options name it', () => {
    const toPages = htmlLectern({ glossary: harbourGlossary, pages: 'https://example.org/selm', cards: false });
    const html = toPages('<p>Ada Lund spoke.</p>');
    expect(html).toContain('href="https://example.org/selm/people/ada-lund/"');
    expect(html).not.toContain('interestfor');
    expect(html).not.toContain('class="card"');
  });
});

test('a selector that is none is told', () => {
  expect(selectorFault('a[[')).toContain('Expected');
  expect(selectorFault('main > .story')).toBeUndefined();
});

test('an entry without a name is refused with its place', () => {
  const broken = [{ id: 'x', kind: 'person' }] as never;
  expect(() => htmlLectern({ glossary: broken })).toThrow(/entry 1 of the glossary: name/);
});

test('a glossary that isn’t there is told by its name', () => {
  expect(() => htmlLectern({ glossary: 'no/such/glossary' })).toThrow(
    /^Unexpected glossary.*\nno\/such\/glossary Unexpected/,
  );
});
