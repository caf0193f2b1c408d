import { expect, test } from 'vitest';
import { allows } from '../../support/node-range.ts';

test.each([
  ['>=22.12.0', '22.12.0'],
  ['>= 20', '22.12.0'],
  ['^20.19.0 || ^22.12.0 || >=23', '22.12.0'],
  ['20 || >=22', '22.12.0'],
  ['>=v12.22.7', '22.12.0'],
  ['>=0.4.x', '22.12.0'],
  ['>=18 <23', '22.12.0'],
  ['~22.12.0', '22.12.3'],
  ['*', '22.12.0'],
])('"%s" allows %s', (range, version) => {
  expect(allows(range, version)).toBe(true);
});

test.each([
  ['>=22.19.0', '22.12.0'],
  ['^20.19.0 || >=24', '22.12.0'],
  ['^22.13.0', '22.12.0'],
  ['20', '22.12.0'],
  ['>=18 <22', '22.12.0'],
  ['>22.12.0', '22.12.0'],
  ['~22.11.0', '22.12.0'],
])('"%s" doesn’t allow %s', (range, version) => {
  expect(allows(range, version)).toBe(false);
});

test('a range that is written in another way is refused', () => {
  expect(() => allows('node 22 or so', '22.12.0')).toThrow('Unexpected comparison');
});
