import { expect, test } from 'vitest';
import { outside, withoutOverlaps } from '../../../../src/annotate/text/spans.ts';

const at = (start: number, end: number) => ({ start, end });

test('a span that only touches others is outside them', () => {
  const isFree = outside([at(5, 10), at(2, 4)]);
  expect([at(0, 2), at(4, 5), at(10, 12)].map(isFree)).toEqual([true, true, true]);
});

test('a span that shares a character with any is not, whatever their order and overlap', () => {
  const isFree = outside([at(20, 21), at(5, 10), at(6, 30)]);
  expect([at(9, 10), at(0, 6), at(29, 30), at(0, 99)].map(isFree)).toEqual([false, false, false, false]);
});

test('of two that overlap the longer stays, of equal ones the earlier', () => {
  expect(withoutOverlaps([at(4, 9), at(0, 5), at(20, 22), at(21, 23), at(0, 2)])).toEqual([at(0, 5), at(20, 22)]);
});
