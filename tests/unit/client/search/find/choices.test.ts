import { describe, expect, test } from 'vitest';
import type { Choice } from '../../../../../src/client/search/ask/query.ts';
import { fitsTime } from '../../../../../src/client/search/find/choices.ts';

const asked = (field: Choice['field'], value: string, not = false): Choice[] => [{ field, value, not }];

describe('a question about time', () => {
  test('finds what may be from the year, and nothing of other years', () => {
    const dates = ['1845-03-07', '1845~', '184X', '1844/1846', '1846', '1945', undefined];
    expect(dates.filter((date) => fitsTime(date, asked('year', '1845')))).toEqual(dates.slice(0, 4));
    expect(dates.filter((date) => fitsTime(date, asked('year', '1845', true)))).toEqual(['1846', '1945', undefined]);
  });

  test('finds what may be before or after, in years before our era too', () => {
    expect(fitsTime('-0044', asked('before', '-0043'))).toBe(true);
    expect(fitsTime('0100', asked('before', '-0043'))).toBe(false);
    expect(fitsTime('1845', asked('after', '1845-06'))).toBe(true);
    expect(fitsTime('1845-06-30', asked('after', '1845-06'))).toBe(false);
    expect(fitsTime(undefined, asked('before', '2000'))).toBe(false);
  });

  test('finds what has no date where that is asked for', () => {
    expect(fitsTime(undefined, asked('year', 'undated'))).toBe(true);
    expect(fitsTime('1845', asked('year', 'undated'))).toBe(false);
  });
});
