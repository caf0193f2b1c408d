import { array, assert, constantFrom, property } from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { test } from 'vitest';
import { remarkOurDirectives } from '../../../../src/annotate/markdown/directives.ts';
import { parseMarkdown } from '../../../../src/annotate/markdown/parse-markdown.ts';

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

test('a text without a sign of GitHub’s additions is parsed to the tree that it has with them', () => {
  assert(
    property(pieces, (parts) => {
      const source = parts.join('');
      return JSON.stringify(parseMarkdown(source)) === JSON.stringify(whole.parse(source));
    }),
    { numRuns: 2000, examples: [[['_', '@', '_', '.com']], [['a@', '_', 'b', '_', '.x']]] },
  );
});
