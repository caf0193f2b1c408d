import { describe, expect, test } from 'vitest';
import { readMarkdown, toSource } from '../../../../src/annotate/markdown/read-markdown.ts';

/** The words that an override covers, with what it says. */
const overrides = (source: string) => {
  const { text, overrides: found } = readMarkdown(source);
  return found.map(({ start, end, ...rest }) => ({ ...rest, words: text.slice(start, end) }));
};

/** The stretch of the source that some words of the text come from. */
const origin = (source: string, words: string) => {
  const reading = readMarkdown(source);
  const start = reading.text.indexOf(words);
  return source.slice(toSource(reading, start), toSource(reading, start + words.length, true));
};

describe('the words of a Markdown file', () => {
  test('are parted by blank lines between blocks, front matter left out', () => {
    expect(readMarkdown('---\ntitle: x\n---\n# Port\n\nOne *two*\nthree.\n\n- four\n- five\n').text).toBe(
      'Port\n\nOne two\nthree.\n\nfour\n\nfive',
    );
  });

  test('have no word of code, and no pictures', () => {
    expect(readMarkdown('See `Mina` and ![Mina](a.png).').text).toBe('See \uFFFC\uFFFC\uFFFC\uFFFC and .');
  });

  test('have no number of a footnote, but the note', () => {
    expect(readMarkdown('Talks[^1] began.\n\n[^1]: In May.').text).toBe('Talks began.\n\nIn May.');
  });

  test('are in every note, whatever raw HTML the text or another note leaves open', () => {
    const { tree, text } = readMarkdown('Talks[^a] <b>began.[^b]\n\n[^a]: In <strong>May.\n\n[^b]: In June.');
    expect(text).toBe('Talks began.\n\nIn May.\n\nIn June.');
    expect(JSON.stringify(tree)).toContain('"id":"x-fn-b"');
  });

  test.each([
    ['after front matter', '---\na: b\n---\n\nThe Harbour Board met.', 'Harbour Board', 'Harbour Board'],
    ['across emphasis', 'Here *Kelly* Craft is.', 'Kelly Craft', 'Kelly* Craft'],
    ['over a character reference', 'At AT&amp;T &#x1F600; now', 'AT&T 😀', 'AT&amp;T &#x1F600;'],
    ['over an escape', 'Not \\*this\\* one', '*this*', '*this\\*'],
    ['over the signs of a block quotation', '> one\n> two three', 'one\ntwo', 'one\n> two'],
    ['in quotation marks written as references', '&ldquo;Yes&rdquo; she said', '“Yes”', '&ldquo;Yes&rdquo;'],
    ['in raw HTML', 'A <b>bold</b> word', 'bold', 'bold'],
    ['behind U+0000, which is read as U+FFFD', 'At \0Ada Lund\ufffd came', '\ufffdAda Lund\ufffd', '\0Ada Lund\ufffd'],
    ['behind a reference to U+0000', 'At &#0;Ada Lund\ufffd came', '\ufffdAda Lund', '&#0;Ada Lund'],
    ['behind a reference that HTML reads otherwise', '<p>&#128;20 in €</p>', '€20', '&#128;20'],
    ['behind a reference to a control character', '<p>By&#7;Ada Lund</p>', ' Ada', '&#7;Ada'],
    ['in the cell of a table', '| a |\n|---|\n| some words |', 'some words', 'some words'],
  ])('know their place in the source %s', (_, source, words, expected) => {
    expect(origin(source, words)).toBe(expected);
  });
});

test('words that raw HTML leaves outside of blocks become a paragraph', () => {
  const { text, blocks } = readMarkdown('<!-- note --> The board met.\n\nNext.');
  expect(text.split(/\n{2,}/).map((words) => words.trim())).toEqual(['The board met.', 'Next.']);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});

test('a picture from elsewhere is told of, one of the edition is not', () => {
  expect(readMarkdown('![a](https://example.org/a.png)').remarks).toMatchObject([{ rule: 'foreign-image' }]);
  expect(readMarkdown('![a](/a.png)').remarks).toEqual([]);
});

describe('directives', () => {
  test('overrule by entity, by speaker, or by leaving plain', () => {
    expect(overrides('Saw :entity[the *council*]{#unsc}, :plain[Jordan] and :quote[“No.”]{by=mina}.')).toEqual([
      { kind: 'entity', id: 'unsc', words: 'the council' },
      { kind: 'plain', words: 'Jordan' },
      { kind: 'quote', by: 'mina', words: '“No.”' },
    ]);
  });

  test('may stand round several paragraphs', () => {
    expect(overrides(':::quote{by="Mina Okafor"}\n“One.\n\n“Two.”\n:::')).toEqual([
      { kind: 'quote', by: 'Mina Okafor', words: '“One.\n\n“Two.”' },
    ]);
  });

  test('cover no white space at their ends, such as the line end behind code', () => {
    expect(overrides(':::quote{by=mina}\n\tLet us sail.\n[h]: x')).toEqual([
      { kind: 'quote', by: 'mina', words: '\uFFFC\uFFFC\uFFFC \uFFFC\uFFFC \uFFFC\uFFFC\uFFFC\uFFFC\uFFFC' },
    ]);
    expect(overrides('Saw :plain[ Jordan ] and :plain[ ].')).toEqual([{ kind: 'plain', words: 'Jordan' }]);
  });

  test.each([
    'At 10:30am',
    'Sources:AFP[x] say',
    ':smile: and :plain alone',
    'a ::leaf[x] b',
    ':::note\ntext\n:::',
    ':entityx[a]{#b}',
  ])('are nothing else: %s stays as it is', (source) => {
    expect(readMarkdown(source).text).toBe(source);
    expect(readMarkdown(source).overrides).toEqual([]);
  });

  test('without an id or a speaker are told of', () => {
    expect(readMarkdown('An :entity[x] here').remarks).toMatchObject([{ rule: 'incomplete-directive' }]);
    expect(readMarkdown('An :entity[x]{#y} here').remarks).toEqual([]);
  });
});

test('words on two sides of a break in raw HTML are two words', () => {
  expect(readMarkdown('| who |\n|---|\n| Ada Lund<br>Mina Okafor |').text).toContain('Ada Lund\nMina Okafor');
  expect(readMarkdown('Ada Lund  \nMina Okafor').text).toBe('Ada Lund\nMina Okafor');
});
