import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../src/annotate/markdown/read-markdown.ts';

const read = (markdown: string) => {
  const { tree, text, blocks } = readMarkdown(markdown);
  return { html: unified().use(rehypeStringify).stringify(tree), text, kinds: blocks.map(({ kind }) => kind) };
};
const image = '<img src="quay.jpg" alt="The quay">';

test('a picture alone in a paragraph is a figure', () => {
  expect(read('![The quay](quay.jpg)').html).toBe(`<figure>${image}</figure>`);
});

test('a picture among words is no figure', () => {
  expect(read('See ![The quay](quay.jpg) here.').html).toBe(`<p>See ${image} here.</p>`);
});

test('an emphasised paragraph below a picture is its caption, and part of the text', () => {
  const { html, text, kinds } = read('![The quay](quay.jpg)\n\n*The quay in March.*\n\nMore.');
  expect(html).toBe(`<figure>${image}<figcaption>The quay in March.</figcaption></figure>\n<p>More.</p>`);
  expect(text).toBe('The quay in March.\n\nMore.');
  expect(kinds).toEqual(['caption', 'paragraph']);
});

test('emphasised words on the line below a picture are its caption', () => {
  expect(read('![The quay](quay.jpg)\n*In March.*').html).toBe(
    `<figure>${image}<figcaption>In March.</figcaption></figure>`,
  );
});

test('a paragraph that is emphasised in part stays a paragraph', () => {
  expect(read('![The quay](quay.jpg)\n\n*In March*, as ever.').html).toContain('<p><em>In March</em>, as ever.</p>');
});

test('a title is a caption, and no part of the text', () => {
  const { html, text } = read('![The quay](quay.jpg "In March")');
  expect(html).toBe(`<figure>${image}<figcaption data-apparatus="">In March</figcaption></figure>`);
  expect(text).toBe('');
});

test('a picture that is a link is a figure too, also in a list', () => {
  expect(read('[![The quay](quay.jpg)](https://example.org/)').html).toMatch(/^<figure><a [^>]+><img [^>]+><\/a>/);
  expect(read('- a\n\n  ![The quay](quay.jpg)').html).toContain(`<figure>${image}</figure>`);
});
