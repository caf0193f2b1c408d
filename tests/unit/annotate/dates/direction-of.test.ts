import { expect, test } from 'vitest';
import { findDates } from '../../../../src/annotate/dates/find-dates.ts';
import { plainProse } from '../../../../src/annotate/text/prose.ts';

/** The dates in a text of Thursday, 20 June 2019. */
const found = (text: string) => findDates(plainProse(text), { date: '2019-06-20' }).map(({ iso }) => iso);

test.each([
  ['The harbour master travels to Oslo on Saturday.', '2019-06-22'],
  ['Ada Lund will meet the crews on Monday before the vote.', '2019-06-24'],
  ['The board is meeting the pilots on Tuesday.', '2019-06-25'],
  ['Talks with the dockers resume on Tuesday.', '2019-06-25'],
  ['The ferry is due to sail on Sunday.', '2019-06-23'],
  ['On Monday, the Harbour Board will vote.', '2019-06-24'],
  ['Holm said that on Friday the quay would close.', '2019-06-21'],
  ['The hearing is set for January.', '2020-01'],
  ['The pier will be closed in February.', '2020-02'],
])('what is to come lies ahead: %s', (text, iso) => {
  expect(found(text)).toEqual([iso]);
});

test.each([
  ['The pilot was hurt in November and sails again.', '2018-11'],
  ['He was wounded in a crash in November.', '2018-11'],
  ['In December, the skipper broke a leg.', '2018-12'],
  ['A tug that sank in September was raised.', '2018-09'],
  ['The lamp was lit on November 30.', '2018-11-30'],
  ['Okafor said on Monday that the gate was shut.', '2019-06-17'],
  ['Holm would have sailed on Sunday.', '2019-06-16'],
])('what was lies behind: %s', (text, iso) => {
  expect(found(text)).toEqual([iso]);
});

test.each([
  ['Ada Lund will speak of the crash on Sunday.', '2019-06-16', 'a day that belongs to a noun'],
  ['The Sunday vote will be counted again.', '2019-06-16', 'a day that describes a noun'],
  ['The pier was to be mended by August.', '2019-08', 'a bound'],
  ['The boat may leave on Sunday.', '2019-06-16', 'a verb that leaves it open'],
  ['The lock was due to open in August.', '2019-08', 'a plan of long ago'],
  ['The fair was held on June 21.', '2019-06-21', 'a day off by one'],
])('the nearest date is meant where the tense doesn’t tell: %s', (text, iso) => {
  expect(found(text)).toEqual([iso]);
});
