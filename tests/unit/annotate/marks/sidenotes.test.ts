import { expect, test } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import { makeTypesetting } from '../../../../src/site/edition/typesetting.ts';
import { makeUrls } from '../../../../src/site/edition/urls.ts';

const person = { id: 'mina-okafor', kind: 'person' as const, name: 'Mina Okafor', aliases: [] };
const knowledge = compileKnowledge({ entities: [person] });
const typesetting = makeTypesetting(knowledge, makeUrls('/'));
const html = (markdown: string) => annotate(markdown, knowledge, { typesetting }).html;
const sidenotes = (markdown: string) => html(markdown).match(/<span class="sidenote".*?<\/span>(?=<|\.|,| |$)/g) ?? [];

test('a note stands behind its number, hidden until the page has room', () => {
  expect(html('A word[^a] more.\n\n[^a]: The note.')).toContain(
    '</sup><span class="sidenote" role="note" data-apparatus="" hidden><span class="note-number">1</span>The note.</span> more.',
  );
});

test('a sidenote has the marks of its note and none of its ids', () => {
  const page = html('A word[^a].\n\n[^a]: “We will wait,” Mina Okafor said.');
  expect(page.match(/data-entity="mina-okafor"/g)).toHaveLength(2);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(page.match(/ data-quote="/g)).toHaveLength(1);
});

test('sidenotes are no words of the text', () => {
  const { text } = annotate('A word[^a].\n\n[^a]: The note.', knowledge, { typesetting });
  expect(text).toBe('A word.\n\nThe note.');
});

test('a note that is referred to twice stands beside the first place', () => {
  expect(sidenotes('One[^a], two[^a].\n\n[^a]: The note.')).toHaveLength(1);
});

test.for([
  ['holds a list', 'A word[^a].\n\n[^a]: The note:\n\n    - one\n    - two'],
  ['is referred to in a table', '| a |\n|---|\n| b[^a] |\n\n[^a]: The note.'],
  ['is referred to in a heading', '## A[^a]\n\n[^a]: The note.'],
  ['is referred to in another note only', 'A word[^a].\n\n[^a]: See below.[^b]\n[^b]: The note.'],
])('where a note %s, all notes stay at the end', ([, markdown]) => {
  expect(html(markdown ?? '')).not.toContain('sidenote');
  expect(html(markdown ?? '')).not.toContain('data-beside');
});

test('a thousand notes in one paragraph stand there each', () => {
  const many = Array.from({ length: 1000 }, (_, index) => index);
  const markdown = `${many.map((n) => `w[^${n}]`).join(' ')}\n\n${many.map((n) => `[^${n}]: Note ${n}.`).join('\n')}`;
  expect(html(markdown).match(/class="sidenote"/g)).toHaveLength(1000);
});
