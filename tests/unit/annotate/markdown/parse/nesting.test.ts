import { expect, test } from 'vitest';
import { findIn } from '../../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../../src/annotate/knowledge/knowledge.ts';
import { readMarkdown } from '../../../../../src/annotate/markdown/read-markdown.ts';

const said = '“We waited at the quay,” Mina Okafor said.';
const deep = {
  'block quotations': (depth: number) => `${'> '.repeat(depth)}${said}`,
  'lists on one line': (depth: number) => `${'- '.repeat(depth)}${said}`,
  'numbered lists': (depth: number) => `${'1. '.repeat(depth)}${said}`,
  'HTML blocks': (depth: number) => `${'<div>'.repeat(depth)}\n\n${said}`,
  'HTML blocks with an end': (depth: number) => `${'<div>'.repeat(depth)}\n\n${said}\n\n${'</div>'.repeat(depth)}`,
  'elements in a line': (depth: number) => `${said} ${'<span>'.repeat(depth)}so`,
  tables: (depth: number) => `${'<table><tr><td>'.repeat(depth)}\n\n${said}`,
  emphasis: (depth: number) => `${said} ${'*'.repeat(2 * depth)}so${'*'.repeat(2 * depth)}`,
  pictures: (depth: number) => `${said} ${'!['.repeat(5 * depth)}so${'](b.png)'.repeat(5 * depth)}`,
};

test.for(Object.entries(deep))('of %s a hundred are read, five thousand are told and read as words', ([, make]) => {
  expect(readMarkdown(make(98)).remarks.filter(({ rule }) => rule === 'too-deep')).toEqual([]);
  const source = `A line.\n\n${make(5000)}`;
  const [remark] = readMarkdown(source).remarks;
  expect(remark).toMatchObject({ rule: 'too-deep' });
  expect(source.slice(0, remark?.start).split('\n').length).toBeGreaterThan(2);
  const { quotes } = findIn(source, compileKnowledge({ entities: [] }), {});
  expect(quotes.map(({ start, end }) => source.slice(start, end))).toEqual(['“We waited at the quay,”']);
});

test('elements whose end tags may be left out, breaks of many dashes and long bracketed lists are not deep', () => {
  const items = `<ul>${'<li>A quay'.repeat(500)}</ul>`;
  const drawing = `<svg>${'<path d="M0 0"/>'.repeat(500)}</svg>`;
  const source = `${items}\n\n${drawing}\n\n${'- '.repeat(300)}\n\n${'*'.repeat(300)}\n\nName: ${'_'.repeat(300)}\n\n${'[a] '.repeat(2000)}\n\n${'<b>so</b>\n\n'.repeat(300)}`;
  expect(readMarkdown(source).remarks.filter(({ rule }) => rule === 'too-deep')).toEqual([]);
});

test.for([
  ['brackets in a paragraph', '[a][b] '],
  ['titles of links that are not closed', '[a](b ('],
] as const)('thousands of %s are told and read as words', ([, words]) => {
  const source = `A line.\n\n${words.repeat(12_000)}`;
  const { remarks, text } = readMarkdown(source);
  expect(remarks).toMatchObject([{ rule: 'too-deep' }]);
  expect(text).toContain(words.repeat(3));
});

test('long lists and tables of links with titles are read', () => {
  const link = '[the quay](https://example.org/quay "The quay (north)") and [its plan]';
  const source = `${`- ${link}\n`.repeat(3100)}\n| a |\n|---|\n${`| ${link} |\n`.repeat(400)}`;
  expect(readMarkdown(source).remarks).toEqual([]);
});

test('front matter is no part of a text that is read as words', () => {
  const { text } = readMarkdown(`---\ntitle: Quays\n---\n\nA line\nof words.\n\n${'> '.repeat(5000)}so`);
  expect(text.startsWith('A line\nof words.\n\n')).toBe(true);
});
