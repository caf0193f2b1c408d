import { expect, test } from 'vitest';
import { authorsIn } from '../../../src/model/authors-in.ts';

test.each([
  ['Mina Okafor, Ada Lund', ['Mina Okafor', 'Ada Lund']],
  ['Mina Okafor, Ada Lund and Jo van der Reeve', ['Mina Okafor', 'Ada Lund', 'Jo van der Reeve']],
  ['Mina Okafor, Ada Lund, and Jo Reeve', ['Mina Okafor', 'Ada Lund', 'Jo Reeve']],
  ['Mina Okafor & Ada Lund', ['Mina Okafor', 'Ada Lund']],
  ['Okafor, Mina; Lund, Ada', ['Okafor, Mina', 'Lund, Ada']],
  ['mokafor, alund', ['mokafor', 'alund']],
])('%s are several', (line, names) => {
  expect(authorsIn(line)).toEqual(names);
});

test.each([
  'Mina Okafor',
  'Okafor, Mina',
  'Okafor, Mina J.',
  'van der Reeve, Jo',
  'Ada Lund, Jr.',
  'Ada Lund, harbour reporter',
  'Ministry of Trade and Industry',
  'Lund and Sons',
  'Office of the Harbour Master, New Quay',
])('%s is one', (line) => {
  expect(authorsIn(line)).toEqual([line]);
});
