import { expect, test } from 'vitest';
import { readNames } from '../../../../src/corpus/bibtex/read-names.ts';

const particle = 'non-dropping-particle';

test.each([
  ['Lund, Ada', { family: 'Lund', given: 'Ada' }],
  ['Ada B. Lund', { family: 'Lund', given: 'Ada B.' }],
  ['van der Berg, Jan', { family: 'Berg', given: 'Jan', [particle]: 'van der' }],
  ['Jan van der Berg', { family: 'Berg', given: 'Jan', [particle]: 'van der' }],
  ['von Holl, Jr., Piet', { family: 'Holl', given: 'Piet', suffix: 'Jr.', [particle]: 'von' }],
  ['{Harbour Board}', { literal: 'Harbour Board' }],
  ['{Marlow and Sons}', { literal: 'Marlow and Sons' }],
  ['Homer', { family: 'Homer' }],
  [String.raw`{\AA}berg, Gun`, { family: 'Åberg', given: 'Gun' }],
  [String.raw`D{\'\i}az, Jos\'e`, { family: 'Díaz', given: 'José' }],
  ['Vela{ de }Parga, Luis', { family: 'Vela de Parga', given: 'Luis' }],
  ['family=Berg, given=Jan, prefix=van der', { family: 'Berg', given: 'Jan', [particle]: 'van der' }],
])('%s', (tex, name) => {
  expect(readNames(tex)).toEqual([name]);
});

test('an entry may say whether a particle is a part of the surname', () => {
  expect(readNames('van Holl, Piet', true)).toEqual([{ family: 'van Holl', given: 'Piet' }]);
  expect(readNames('van Holl, Piet', false)).toEqual([{ family: 'Holl', given: 'Piet', 'dropping-particle': 'van' }]);
});

test('“and” parts names in any case and over lines, and none that lies in braces', () => {
  expect(
    readNames('Lund, Ada AND Bo Varn\n  and {Quay and Sons} and others').map((name) => name.family ?? name.literal),
  ).toEqual(['Lund', 'Varn', 'Quay and Sons', 'others']);
});
