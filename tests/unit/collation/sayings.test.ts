import { expect, test } from 'vitest';
import { groupSayings } from '../../../src/collation/sayings.ts';

const fee = '“The fee for the crane stays as it was in the year before.”';

test('one saying is grouped with its repetitions, shortened, longer and reworded forms', () => {
  const quotations = [
    fee,
    '“We wait for the ferry, as we always did.”',
    '“the fee for the crane stays as it was”',
    '“I repeat: the fee for the crane stays as it was in the year before.”',
    '“The fee for the old crane stays as it was in the year before.”',
    fee,
  ];
  expect(groupSayings(quotations)).toEqual([
    [
      expect.objectContaining({ index: 0, how: 'same' }),
      expect.objectContaining({ index: 2, how: 'shortened' }),
      expect.objectContaining({ index: 3, how: 'longer' }),
      expect.objectContaining({ index: 4, how: 'reworded' }),
      expect.objectContaining({ index: 5, how: 'same' }),
    ],
  ]);
});

test('a phrase that two have is no saying, nor are a few words', () => {
  expect(
    groupSayings([fee, '“The fee for the berth was doubled last year.”', '“Yes, of course.”', '“Yes, of course.”']),
  ).toEqual([]);
});
