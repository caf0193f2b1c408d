import { test } from 'vitest';
import { readMarkdown } from '../../../../../src/annotate/markdown/read-markdown.ts';
import { expectLinearTime } from '../../../../support/linear-time.ts';

test.for([
  ['footnotes behind their paragraphs', (at: number) => `Claim ${at}.[^${at}]\n\n[^${at}]: Note ${at}.`],
  ['quotations, one behind the other', (at: number) => `> They wait, ${at}.`],
  ['quotations between paragraphs', (at: number) => `> They wait, ${at}.\n\nSo it was.`],
] as const)('thousands of %s take no more than in proportion', ([, make]) => {
  expectLinearTime((count) => readMarkdown(Array.from({ length: count }, (_, at) => make(at)).join('\n\n')), 8000);
});

test.for(['[a][b] ', '[a](b ('])(
  'thousands of «%s» take no more than in proportion, in one paragraph or in many',
  (words) => {
    expectLinearTime((count) => readMarkdown(words.repeat(count)), 20_000);
    expectLinearTime((count) => readMarkdown(`${words.repeat(50)}\n\n`.repeat(count)), 200);
  },
);
