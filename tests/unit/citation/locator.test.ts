import { expect, test } from 'vitest';
import { readLocator } from '../../../src/citation/locator.ts';

test.for([
  ['p. 4', { label: 'page', locator: '4' }],
  ['§§ 3–5', { label: 'section', locator: '3–5' }],
  ['12', { label: 'page', locator: '12' }],
  ['ch. iv', { label: 'chapter', locator: 'iv' }],
  ['the second harbour chart', { words: 'the second harbour chart' }],
  ['vi', { words: 'vi' }],
] as const)('%s is read as %j', ([locator, read]) => {
  expect(readLocator(locator)).toEqual(read);
});
