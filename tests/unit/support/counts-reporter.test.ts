import { describe, expect, test } from 'vitest';
import { countsLine } from '../../support/counts-reporter.ts';

describe('the closing line', () => {
  test('adds up the tests of all files', () => {
    const one = { passed: 3, failed: 0, skipped: 0 };
    expect(countsLine([one, { passed: 2, failed: 1, skipped: 0 }])).toBe('5 passed, 1 failed');
  });

  test('names skipped tests only where there are any', () => {
    expect(countsLine([{ passed: 1, failed: 0, skipped: 2 }])).toBe('1 passed, 0 failed, 2 skipped');
  });

  test('counts a fault outside of every test as a failed test', () => {
    expect(countsLine([{ passed: 1, failed: 0, skipped: 0 }], 1)).toBe('1 passed, 1 failed');
  });
});
