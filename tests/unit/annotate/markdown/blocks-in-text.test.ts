import { expect, test } from 'vitest';
import { readMarkdown } from '../../../../src/annotate/markdown/read-markdown.ts';

test('the last block ends where the text ends, also in a footnote, whose link back follows a space', () => {
  const { text, blocks } = readMarkdown('A line.[^1]\n\n[^1]: Read in Quenby.\n');
  expect(blocks.at(-1)?.end).toBe(text.length);
});
