import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import rehypeLectern from '../../../src/adapters/rehype.ts';
import remarkLectern from '../../../src/adapters/remark.ts';
import satteriLectern from '../../../src/adapters/satteri.ts';
import { harbourGlossary } from '../../support/harbour-glossary.ts';

const pipeline = unified()
  .use(remarkParse)
  .use(remarkLectern)
  .use(remarkRehype)
  .use(rehypeLectern, { glossary: harbourGlossary, cards: false })
  .use(rehypeStringify);
const process = (value: string, data = {}) => {
  const file = pipeline.processSync(new VFile({ value, data }));
  return { html: String(file), messages: file.messages.map(({ message }) => message), found: file.data.lectern };
};

describe('the plug-ins of unified', () => {
  test('put marks round names and quotations', () => {
    const { html } = process('Ada Lund said: “The gate stays shut.”');
    expect(html).toContain('data-entity="ada-lund"');
    expect(html).toContain('data-speaker="ada-lund"');
  });

  test('obey directives, and leave every other colon alone', () => {
    const { html } = process('The :plain[Harbour Board] and :entity[the master]{#ada-lund} at 10:30am, Sources:AFP.');
    expect(html).toMatch(
      /^<p>The Harbour Board and <a [^>]*data-rule="editor"[^>]*>the master<\/a> at 10:30am, Sources:AFP.<\/p>$/,
    );
  });

  test('give a block of quotation to the speaker that a directive names', () => {
    const { html } = process(':::quote{by=ada-lund}\nThe gate is shut.\n\nIt stays shut.\n:::');
    expect(html.match(/data-speaker="ada-lund"/g)).toHaveLength(2);
    expect(html).not.toContain('<div');
  });

  test('tell of a directive that lacks its id', () => {
    expect(process('It is :entity[the master].').messages).toEqual([expect.stringContaining('expected `{#id}`')]);
  });

  test('read relative dates against the day in the front matter', () => {
    const { html } = process('Ada Lund left on Monday.', { matter: { date: new Date('2020-03-04') } });
    expect(html).toContain('datetime="2020-03-02"');
  });

  test('leave a text alone whose front matter says so', () => {
    expect(process('Ada Lund.', { astro: { frontmatter: { lectern: false } } }).html).toBe('<p>Ada Lund.</p>');
  });
});

test('the plug-in of Sätteri puts another tree in the place of the root', () => {
  const root = {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'Ada Lund' }] }],
  };
  const replaced: unknown[] = [];
  const { after } = satteriLectern({ glossary: harbourGlossary });
  after(root as never, { data: {}, replaceNode: (node, by) => replaced.push(node, by) });
  expect(replaced[0]).toBe(root);
  expect(JSON.stringify(replaced[1])).toContain('"dataEntity":"ada-lund"');
  expect(JSON.stringify(root)).not.toContain('dataEntity');
});
