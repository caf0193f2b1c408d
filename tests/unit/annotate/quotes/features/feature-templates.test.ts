import { expect, test } from 'vitest';
import {
  featureNamed,
  features,
  namesOf,
  toWeights,
  weigh,
} from '../../../../../src/annotate/quotes/features/feature-templates.ts';

const ofBoats = features({ kind: ['ferry', 'tug'], length: ['short', '-1', '0', '1', '2-3', '4+'], late: 'late' }, [
  'any',
  'kind {kind}',
  '{kind}, length {length}',
  '{late}',
  '{late}, {kind}',
]);

test.each([
  [
    'of whatever is observed',
    { kind: 'tug', length: 'short', late: true },
    ['any', 'kind tug', 'tug, length short', 'late', 'late, tug'],
  ],
  ['of nothing where an aspect is missing', { kind: 'ferry', length: undefined, late: false }, ['any', 'kind ferry']],
  [
    'of the step in which a count lies',
    { kind: 'tug', length: 3, late: false },
    ['any', 'kind tug', 'tug, length 2-3'],
  ],
  [
    'of the last step for large counts',
    { kind: 'tug', length: 99, late: false },
    ['any', 'kind tug', 'tug, length 4+'],
  ],
  ['of steps below nothing', { kind: 'tug', length: -1, late: false }, ['any', 'kind tug', 'tug, length -1']],
] as const)('features are there %s', (_, observed, names) => {
  expect(namesOf(ofBoats(observed)).toSorted()).toEqual(names.toSorted());
});

test('features weigh the sum of what those weigh that are there, and nothing where one was never learnt', () => {
  const weights = toWeights({ any: 0.1, 'kind tug': 0.2, 'tug, length 2-3': -1.01, 'late, tug': 5, slow: 3 });
  const found = ofBoats({ kind: 'tug', length: 2, late: false });
  expect(weigh(found, weights)).toBe(-0.71);
  expect(weigh([...found, featureNamed('slow')], weights)).toBe(2.29);
  expect(weigh(ofBoats({ kind: undefined, length: 2, late: false }), toWeights({}))).toBe(0);
});

test('a feature of one name is always the same', () => {
  expect(featureNamed('of its own')).toBe(featureNamed('of its own'));
  expect(namesOf([featureNamed('of its own'), featureNamed('of another')])).toEqual(['of its own', 'of another']);
});

test('a template of an aspect that nobody observes is a broken program', () => {
  expect(() => features({ kind: ['ferry'] }, ['{late}, {kind}'])).toThrow('{late}, {kind}');
});

test('what is observed in another order has the same features', () => {
  expect(ofBoats({ late: true, length: 2, kind: 'tug' })).toEqual(ofBoats({ kind: 'tug', length: 2, late: true }));
});

test.each([
  [
    'is told that no template knows',
    { kind: 'tug', length: 2, late: false, colour: 'red' },
    '“colour”, expected one of kind',
  ],
  ['is not told', { kind: 'tug', late: false }, '2 aspects, expected all of kind,length,late'],
])('an aspect that %s is a broken program', (_, observed, message) => {
  expect(() => ofBoats(observed as Parameters<typeof ofBoats>[0])).toThrow(message);
});
