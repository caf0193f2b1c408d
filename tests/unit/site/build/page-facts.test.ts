import { expect, test } from 'vitest';
import { factsReader } from '../../../../src/site/build/page-facts.ts';
import { scanTags } from '../../../../src/site/build/scan-tags.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>A <b id="t"> in a title</title></head>${body}</html>`;
const facts = (html: string) => {
  const { ids, twice, links } = factsReader()(html);
  return { ids: [...ids], twice, links: [...links] };
};
const isScanned = (html: string) => scanTags(html, () => undefined);

test('ids and links are read from tags alone, not from texts, comments, scripts and titles', () => {
  const html = page(
    '<!-- <p id="no"> --><p id="p-1" data-id="x">Ada &lt;a href="no"&gt; Lund <a class="x" href="/people/ada-lund/">Ada</a>' +
      '<script type="application/ld+json">{"a":"<i id=\\"no\\">"}</script><img src="harbour.png" alt="a > b"/>',
  );
  expect(isScanned(html)).toBe(true);
  expect(facts(html)).toEqual({ ids: ['p-1'], twice: [], links: ['/people/ada-lund/', 'harbour.png'] });
});

test('an id that stands twice is told, and a link that does is there once', () => {
  const html = page('<p id="p-1"></p><p id="p-1"><a href="#p-1">1</a><a href="#p-1">1</a></p>');
  expect(facts(html)).toEqual({ ids: ['p-1'], twice: ['p-1'], links: ['#p-1'] });
});

test('character references in values are resolved as a browser does, in attributes without a semicolon too', () => {
  const html = page('<a href="/?a=1&amp;b=2">x</a><a href="/?a=1&#x26;copy=2">y</a><a href="/?a&copy=3">z</a>');
  expect(isScanned(html)).toBe(true);
  expect(facts(html).links).toEqual(['/?a=1&b=2', '/?a=1&copy=2', '/?a&copy=3']);
});

test.each([
  ['a value without quotation marks', '<p id=p-1><a href="#p-1">x</a></p>'],
  ['a value in single ones', '<p id=\'p-1\'><a href="#p-1">x</a></p>'],
  ['an element in capitals', '<P id="p-1"><a href="#p-1">x</a></P>'],
  ['a sign that was not escaped', '<p id="p-1">1 < 2 <a href="#p-1">x</a></p>'],
  ['a script without an end', '<p id="p-1"><a href="#p-1">x</a></p><script>'],
  [
    'a template, whose elements are not on the page',
    '<p id="p-1"><a href="#p-1">x</a></p><template><p id="p-2"></p></template>',
  ],
])('a page with %s is read by a parser', (_, body) => {
  expect(isScanned(page(body))).toBe(false);
  expect(facts(page(body))).toEqual({ ids: ['p-1'], twice: [], links: ['#p-1'] });
});
