import { array, assert, constantFrom, property } from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkOurDirectives } from '../../../../../src/annotate/markdown/parse/directives.ts';
import { parseMarkdown } from '../../../../../src/annotate/markdown/parse/parse-markdown.ts';

const whole = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkOurDirectives);

/** What Markdown is made of, GitHub's additions among it. */
const pieces = array(
  constantFrom(
    ...[
      'a',
      'b ',
      '*',
      '**',
      '_',
      '[',
      '](',
      ')',
      '<',
      '>',
      '!',
      '\\',
      '`',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '# ',
      '---',
    ],
    ...[
      '~',
      '|',
      '--',
      ':',
      '[^1]',
      '[^1]: ',
      '[ ]',
      '[x]',
      'http',
      'https://',
      'www',
      '.x',
      '@',
      'x@y.z',
      '+',
      '.com',
    ],
    ...['[l](https://e.example)', '<https://e.example>', 'Https://q.example', '[@key]', ':entity[', '{#x}', '&amp;'],
  ),
  { maxLength: 14 },
);

/** Blocks of which some are words alone, or look so. */
const blocks = array(
  constantFrom(
    ...['Some words.', '“Said, he said”', 'é: (so) [@key] – that!', '[a]', 'b [x] y', 'ends ', 'See x@y.z', 'www.x.y'],
    ...[
      '',
      '\n',
      ' in',
      '- item',
      '1. item',
      '> said',
      '# Head',
      '---',
      '```',
      '<!--',
      '-->',
      '<pre>',
      '</pre>',
      '<b>x',
    ],
    ...['two\nlines', 'head\n---', 'a | b\n--|--', ':::quote{by=x}', ':::', 'l [m](n)', ':entity[a]', ':x[a]', '~~s~~'],
    ...['[^1]', '[^1]: note', '[a]: b', '    code', 'tab\there', '&amp;', 'AT&T', '\ufeffA', 'line\r', '\ud800', '$x$'],
  ),
  { maxLength: 9 },
);

test('paragraphs of words alone are what the parser would make of them, in whatever they stand', () => {
  assert(
    property(blocks, constantFrom('', '\n', '\n\n', '\n\n\n'), (parts, end) => {
      const source = parts.join('\n\n') + end;
      expect(JSON.stringify(parseMarkdown(source))).toBe(JSON.stringify(whole.parse(source)));
    }),
    { numRuns: 1500 },
  );
});

test('a text without a sign of GitHub’s additions is parsed to the tree that it has with them', () => {
  assert(
    property(pieces, (parts) => {
      const source = parts.join('');
      return JSON.stringify(parseMarkdown(source)) === JSON.stringify(whole.parse(source));
    }),
    { numRuns: 2000, examples: [[['_', '@', '_', '.com']], [['a@', '_', 'b', '_', '.x']]] },
  );
});

test('a text parsed in parts, however small, has the tree of the whole, links and notes between parts included', () => {
  assert(
    property(blocks, constantFrom(1, 8, 20), (parts, size) => {
      const source = parts.join('\n\n').replace(/^\uFEFF/, '');
      expect(JSON.stringify(parseMarkdown(source, size).children)).toBe(JSON.stringify(whole.parse(source).children));
    }),
    { numRuns: 3000 },
  );
});
