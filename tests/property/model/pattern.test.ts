import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { patternSchema } from '../../../src/model/pattern.ts';
import { expectLinearTime } from '../../support/linear-time.ts';

const shipped = patternSchema.array().parse(parse(readFileSync('content/patterns.yaml', 'utf8')));

test('the shipped patterns take linear time for a list without end, and read its first 21 numbers', () => {
  expectLinearTime((count) => {
    const text = `resolutions ${'2371, '.repeat(count)}`;
    const found = shipped.flatMap(({ expression }) => [...text.matchAll(new RegExp(expression, 'gu'))]);
    expect(found).toHaveLength(21);
  }, 40_000);
});
