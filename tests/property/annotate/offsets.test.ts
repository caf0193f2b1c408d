import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIn } from '../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../src/annotate/knowledge/knowledge.ts';

const knowledge = compileKnowledge({
  entities: [
    { id: 'mina-okafor', kind: 'person', name: 'Mina Okafor', aliases: [], family: ['Okafor'] },
    { id: 'lars-holm', kind: 'person', name: 'Lars Holm', aliases: [] },
  ],
});

/** Whole names, and what may stand around them in Markdown, ended and not. */
const name = fc.constantFrom(' Mina Okafor ', ' Okafor ', ' Lars Holm ', ' “We waited,” Mina Okafor said. ');
const around = fc.constantFrom(
  ...[
    ' and ',
    ', ',
    '. ',
    '\n',
    '\n\n',
    '  \n',
    '\\\n',
    '\n- ',
    '\n  - ',
    '\n1. ',
    '\n> ',
    '\n> > ',
    '\n# ',
    '\n\n    ',
  ],
  ...[
    '[',
    '](b)',
    ']',
    '![',
    '[^1]',
    '\n\n[^1]: ',
    '\n\n[a]: b\n\n',
    '[a]',
    ' *',
    '* ',
    '**',
    '_',
    '~~',
    '`',
    '\\[',
    '\\',
  ],
  ...[
    ' www.example.org',
    ' https://e.example/a?b=c ',
    ' m@e.example, ',
    '<https://e.example>',
    '&amp;',
    '&nbsp;',
    '&#x201C;',
  ],
  ...['\n| a | b |\n|---|---|\n| ', ' | ', ' |\n', '\n---\n', '\n```\n', '\n:::quote{by=lars-holm}\n', '\n:::\n'],
  ...['<b>', '</b>', '<br>', '\n<div>\n', '\n</div>\n\n', '<!-- ', ' -->', '<p>', '<i\n>'],
  ...['<td>', '<table><tr><td>', '</table>', '<pre>', '\uFEFF', '\u{1F600}', '\t', '\r\n'],
  ...['\0', '\uFFFD', '\u0007', '&#0;', '&#x80;', '&#7;', '\uD83D'],
);
const source = fc
  .array(fc.oneof({ weight: 2, arbitrary: around }, { weight: 1, arbitrary: name }), { maxLength: 16 })
  .map((parts) => parts.join(''));

test('whatever Markdown stands around it, the offsets of a name lead to the name in the source', () => {
  fc.assert(
    fc.property(source, (text) => {
      const { mentions, quotes, names } = findIn(text, knowledge, { date: '2024-03-07' });
      for (const { start, end } of mentions)
        expect(plain(text.slice(start, end))).toMatch(/^(?:(?:Mina )?Okafor|(?:Lars )?Holm|Mina|Lars)$/);
      for (const { start, end, name: fullest } of names)
        expect(plain(fullest).split(' ')).toEqual(expect.arrayContaining(plain(text.slice(start, end)).split(' ')));
      for (const { start, end } of quotes) expect(end).toBeGreaterThan(start);
    }),
    { numRuns: 2000 },
  );
});

/** A stretch of the source without the signs that readers don't see. */
function plain(words: string): string {
  return words
    .replace(/<[^<>]*>|&\w+;|[\\*_~`[\]]|\uFEFF/g, '')
    .replace(/\s+(?:>\s*)*/g, ' ')
    .trim();
}
