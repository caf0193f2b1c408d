import { test } from 'vitest';
import { readMarkdown } from '../../../../../src/annotate/markdown/read-markdown.ts';
import { expectLinearTime } from '../../../../support/linear-time.ts';

test('many lists take time in proportion to their number', () => {
  expectLinearTime((size) => readMarkdown('Quay\n: A wall.\n\n'.repeat(size)), 2000);
});
