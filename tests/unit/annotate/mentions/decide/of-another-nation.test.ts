import { expect, test } from 'vitest';
import { entry, mentionsOf } from '../mentions-of.ts';

const ministry = entry.organization('ministry', 'Ministry of Foreign Affairs of Norway', 'Foreign Ministry', 'MFA');
const congress = entry.organization('congress', 'United States Congress', 'Congress');
const guild = entry.organization('guild', 'Guild of Weavers', 'Guild');

test.each([
  'The Finnish Foreign Ministry agreed.',
  'Finland’s Foreign Ministry agreed.',
  'The Netherlands’ Foreign Ministry agreed.',
  'The Foreign Ministry of South Korea agreed.',
  'A North Korean MFA paper was read.',
  'The Peruvian Congress sat.',
  'The Congress of the United Kingdom never was.',
])('what is another country’s is not marked: %s', (text) => {
  expect(mentionsOf(text, [ministry, congress])).toEqual([]);
});

test('an entity’s own country beside it changes nothing, nor one that is no owner', () => {
  const text =
    'Norway’s Foreign Ministry and the US Congress wrote. In Finland, Congress was read, and so was the MFA. It told us Congress sat.';
  expect(mentionsOf(text, [ministry, congress])).toEqual([
    'Foreign Ministry=ministry',
    'Congress=congress',
    'Congress=congress',
    'MFA=ministry',
    'Congress=congress',
  ]);
});

test('an entity whose names leave its country open may be anyone’s', () => {
  expect(mentionsOf('The Guild met. The Swedish Guild met.', [guild])).toEqual(['Guild=guild', 'Guild=guild']);
});

test('of two that share a name, the country before it tells which', () => {
  const other = entry.organization('finnish', 'Ministry for Foreign Affairs of Finland', 'Foreign Ministry');
  expect(
    mentionsOf('The Finnish Foreign Ministry wrote to the Norwegian Foreign Ministry.', [ministry, other]),
  ).toEqual(['Foreign Ministry=finnish', 'Foreign Ministry=ministry']);
});
