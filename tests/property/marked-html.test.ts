import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unmark } from '../../src/adapters/html/unmark.ts';
import htmlLectern from '../../src/adapters/html.ts';
import { harbourGlossary } from '../support/harbour-glossary.ts';

const mark = htmlLectern({ glossary: harbourGlossary });
const names = ['b', 'i', 'a', 'p', 'div', 'table', 'td', 'article', 'ul', 'li', 'span', 'time', 'svg', 'form'];
const piece = fc.oneof(
  fc.constantFrom(
    'Ada Lund',
    'the Harbour Board',
    ' said: “It stays shut.” ',
    '&amp;',
    '&lt;p>',
    '\r\n',
    '<!-- x -->',
    '<br>',
  ),
  fc.constantFrom(...names).map((name) => `<${name}>`),
  fc.constantFrom(...names).map((name) => `</${name}>`),
);
const soup = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

test('marks taken out of any HTML, however its tags cross, leave it as it was', () => {
  fc.assert(
    fc.property(soup, fc.boolean(), (body, isPage) => {
      const source = isPage ? `<html><body>${body}</body></html>` : body;
      expect(unmark(mark(source)).html).toBe(source);
    }),
  );
});

test('HTML that is marked twice is as it was marked once', () => {
  fc.assert(
    fc.property(soup, (body) => {
      expect(mark(mark(body))).toBe(mark(body));
    }),
  );
});
