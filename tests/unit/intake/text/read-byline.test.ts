import { expect, test } from 'vitest';
import { namesIn, readByline } from '../../../../src/intake/text/read-byline.ts';

test.for([
  ['By Mina Okafor', ['Mina Okafor']],
  ['by Mina Okafor and Ada Lund', ['Mina Okafor', 'Ada Lund']],
  ['Von Ada Lund, Jo van der Reeve', ['Ada Lund', 'Jo van der Reeve']],
])('“%s” is a byline', ([line, names]) => {
  expect(readByline(line as string)).toEqual(names);
});

test.for(['By the time the ship came in, the quay was dark.', 'By Tuesday', 'Mina Okafor'])('“%s” is none', (line) => {
  expect(readByline(line)).toEqual([]);
});

test('names in a row are taken apart', () => {
  expect(namesIn('Mina Okafor; Ada Lund & Jo Reeve')).toEqual(['Mina Okafor', 'Ada Lund', 'Jo Reeve']);
});
