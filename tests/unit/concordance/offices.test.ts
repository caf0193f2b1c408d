import { expect, test } from 'vitest';
import { officesOn } from '../../../src/concordance/offices.ts';

const roles = [
  { title: 'Director', from: '2015', to: '2017-01-20' },
  { title: 'Secretary', from: '2018-04-26', to: '2021-01-20' },
  { title: 'Adviser' },
];
const held = (date: string) => officesOn(roles, date).map(({ title }) => title);

test('an office is held from its first to its last day', () => {
  expect(held('2018-04-25')).toEqual([]);
  expect(held('2018-04-26')).toEqual(['Secretary']);
  expect(held('2021-01-20')).toEqual(['Secretary']);
  expect(held('2021-01-21')).toEqual([]);
});

test('a month or a year takes in whatever was held in a part of it', () => {
  expect(held('2017')).toEqual(['Director']);
  expect(held('2018-04')).toEqual(['Secretary']);
});
