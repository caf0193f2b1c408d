import { expect, test } from 'vitest';
import { lineChanges } from '../../../src/upkeep/line-changes.ts';

test('lines that are common stand in no change, wherever they lie', () => {
  const before = 'gate\nquay\nboard\nboat\n';
  expect(lineChanges(before, before)).toEqual([]);
  expect(lineChanges(before, 'gate\nQuay\nboard\nship\nboat\n')).toEqual(['- quay', '+ Quay', '+ ship']);
  expect(lineChanges(before, 'gate\nboard\nboat\n')).toEqual(['- quay']);
});

test('a text that is new or longer has all its lines put in', () => {
  expect(lineChanges('', 'gate\nquay\n')).toEqual(['+ gate', '+ quay']);
  expect(lineChanges('gate', 'gate\nquay\n')).toEqual(['+ quay']);
});
