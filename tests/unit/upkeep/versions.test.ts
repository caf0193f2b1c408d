import { expect, test } from 'vitest';
import { isOlder, isWithin } from '../../../src/upkeep/versions.ts';

test('versions are compared by their numbers, whatever stands before them', () => {
  expect(isOlder('1.9.0', '1.10.0')).toBe(true);
  expect(isOlder('>=22.12', '22.12.0')).toBe(false);
  expect(isOlder('v18', '>=22.12')).toBe(true);
  expect(isOlder('lts/*', '22.12')).toBe(false);
});

test('a caret keeps to the first number that isn’t nought', () => {
  expect(isWithin('^1.2.0', '1.9.1')).toBe(true);
  expect(isWithin('^1.2.0', '1.1.9')).toBe(false);
  expect(isWithin('^1.2.0', '2.0.0')).toBe(false);
  expect(isWithin('^0.1.0', '0.1.7')).toBe(true);
  expect(isWithin('^0.1.0', '0.2.0')).toBe(false);
  expect(isWithin('latest', '0.2.0')).toBe(true);
});
