import { expect, test } from 'vitest';
import { sortName } from '../../../src/model/sort-name.ts';

test.for([
  ['Mina Okafor', ['Okafor'], 'Okafor, Mina'],
  ['Tamm Jonas', ['Tamm'], 'Tamm, Jonas'],
  ['Ada van der Lund', ['Lund', 'van der Lund'], 'Lund, Ada van der'],
  ['Holm', ['Holm'], 'Holm'],
] as const)('%s is listed under the surname', ([name, family, sorted]) => {
  expect(sortName({ name, family: [...family] })).toBe(sorted);
});

test('a name is taken as it is where no surname is given, or none that stands in it as a word', () => {
  expect(sortName({ name: 'Harbour Board' })).toBe('Harbour Board');
  expect(sortName({ name: 'Mina Okafor', family: ['Oka'] })).toBe('Mina Okafor');
});
