import { expect, test } from 'vitest';
import { readQuery } from '../../../../../src/client/search/ask/query.ts';
import { fitsQuery, type Said } from '../../../../../src/client/search/find/said.ts';

const said: Said = {
  text: '“The tide will turn.”',
  article: { slug: 'tides', title: 'On tides', url: 'articles/tides/', date: '2019-05-02', lang: 'en' },
  anchor: 'q-one',
  type: 'direct',
  certainty: 'likely',
  named: [['harbour', 'place', 'Harbour']],
  speaker: ['ada', 'person', 'Ada'],
  checked: 'changed',
};

test.for([
  ['tide', true],
  ['tide storm', false],
  ['certainty:certain certainty:likely', true],
  ['certainty:certain', false],
  ['-certainty:likely', false],
  ['checked:changed', true],
  ['checked:exact', false],
  ['-checked:changed', false],
  ['before:2020 article:tides', true],
  ['before:2019', false],
  ['-before:2020', false],
  ['kind:quote kind:person', true],
  ['kind:person', false],
] as const)('whether a quote fits %s: %s', ([asked, fits]) => {
  const query = readQuery(asked);
  const choices = query.choices.map((choice) => ({ ...choice, names: [], label: choice.value }));
  expect(fitsQuery(said, query, choices)).toBe(fits);
});
