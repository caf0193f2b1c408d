import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readMarkdown, toSource } from '../../../../../src/annotate/markdown/read-markdown.ts';

const htmlOf = (source: string) => toHtml(readMarkdown(source).tree).replaceAll('\n', ' ');

test('terms and the definitions below them are one list, however many there are of either', () => {
  expect(htmlOf('Berth\n: Where a ship lies.\n: Her place on the quay.\n\nQuay\nWharf\n: A wall.\n\nAfter it.')).toBe(
    '<dl> <dt>Berth</dt> <dd>Where a ship lies.</dd> <dd>Her place on the quay.</dd> <dt>Quay</dt> <dt>Wharf</dt> <dd>A wall.</dd> </dl> <p>After it.</p>',
  );
});

test('a definition holds paragraphs and lists, and may stand behind a blank line', () => {
  expect(htmlOf('*Berth* `B`\n\n:   Where a ship\n    lies.\n\n    - by day\n')).toBe(
    '<dl> <dt><em>Berth</em> <code>B</code></dt> <dd> <p>Where a ship lies.</p> <ul> <li>by day</li> </ul> </dd> </dl>',
  );
});

test('a list of definitions stands in a quotation and in a list', () => {
  expect(htmlOf('> Quay\n> : A wall.\n\n- Berth\n  : A place.')).toBe(
    '<blockquote> <dl> <dt>Quay</dt> <dd>A wall.</dd> </dl> </blockquote> <ul> <li> <dl> <dt>Berth</dt> <dd>A place.</dd> </dl> </li> </ul>',
  );
});

test.each([
  ['is in code', '```\nQuay\n: A wall.\n```', '<pre><code>Quay : A wall. </code></pre>'],
  ['follows a heading', '# Quay\n: A wall.', '<h1>Quay</h1> <p>: A wall.</p>'],
  ['follows a rule', '---\n\n: A wall.', '<hr> <p>: A wall.</p>'],
  ['has no blank behind it', 'Quay\n:A wall', '<p>Quay :A wall</p>'],
  ['follows text of two lines and a blank one', 'One\ntwo.\n\n: A wall', '<p>One two.</p> <p>: A wall</p>'],
])('a colon that %s stays as it is', (_, source, html) => {
  expect(htmlOf(source)).toBe(html);
  expect(htmlOf(`Berth\n: A place.\n\n${source}`)).toBe(`<dl> <dt>Berth</dt> <dd>A place.</dd> </dl> ${html}`);
});

test('lists with other marks beside it stay lists', () => {
  expect(htmlOf('+ one\n\nQuay\n: A wall.\n\n+ two\n\n* three')).toBe(
    '<ul> <li>one</li> </ul> <dl> <dt>Quay</dt> <dd>A wall.</dd> </dl> <ul> <li>two</li> </ul> <ul> <li>three</li> </ul>',
  );
});

test('each word of a list has its place in the source', () => {
  const source = 'A **quay**\nand wharf\n: A wall,\n  or *stone*.\n\nPier\n\n: It stands.\n';
  const parsed = readMarkdown(source);
  for (const word of ['quay', 'wharf', 'wall', 'stone', 'Pier', 'stands']) {
    const at = parsed.words.indexOf(word);
    expect(source.slice(toSource(parsed, at), toSource(parsed, at + word.length, true))).toBe(word);
  }
});
