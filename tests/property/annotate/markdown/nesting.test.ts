import { test } from 'vitest';
import { readMarkdown } from '../../../../src/annotate/markdown/read-markdown.ts';
import { expectLinearTime } from '../../../support/linear-time.ts';

test.for([
  ['footnotes behind their paragraphs', (at: number) => `Claim ${at}.[^${at}]\n\n[^${at}]: Note ${at}.`],
  ['quotations between paragraphs', (at: number) => `> They wait, ${at}.\n\nSo it was.`],
] as const)('thousands of %s take no more than in proportion', ([, make]) => {
  expectLinearTime((count) => readMarkdown(Array.from({ length: count }, (_, at) => make(at)).join('\n\n')), 8000);
});
