import { expect, test } from 'vitest';
import { findDates } from '../../../../src/annotate/dates/find-dates.ts';
import { plainProse } from '../../../../src/annotate/text/prose.ts';

const found = (text: string, date?: string, lang?: string) =>
  findDates(plainProse(text), { date, lang }).map(({ start, end, iso }) => `${text.slice(start, end)} ${iso}`);

test.each([
  ['on 11 December 2019', '11 December 2019 2019-12-11'],
  ['on December 11, 2019, at noon', 'December 11, 2019 2019-12-11'],
  ['in May 2018', 'May 2018 2018-05'],
  ['in May', 'May 2018-05'],
  ['on Dec. 16', 'Dec. 16 2018-12-16'],
  ['dated 2018-09-27', '2018-09-27 2018-09-27'],
  ['on Thursday', 'Thursday 2018-09-27'],
  ['said Saturday', 'Saturday 2018-09-22'],
  ['last Thursday', 'last Thursday 2018-09-20'],
  ['next Monday', 'next Monday 2018-10-01'],
  ['yesterday', 'yesterday 2018-09-26'],
  ['Last week', 'Last week 2018-09-17/2018-09-23'],
  ['last month', 'last month 2018-08'],
  ['last May', 'last May 2018-05'],
  ['last September', 'last September 2017-09'],
  ['next May', 'next May 2019-05'],
  ['Tuesday, Jan. 8', 'Tuesday, Jan. 8 2019-01-08'],
  ['on 2nd June 2018', '2nd June 2018 2018-06-02'],
  ['tomorrow', 'tomorrow 2018-09-28'],
  ['since 2017', '2017 2017'],
  ['In May', 'May 2018-05'],
  ['in February of 1986', 'February of 1986 1986-02'],
  ['Before 2017', '2017 2017'],
  ['by mid-2018', '2018 2018'],
  ['in mid-May', 'May 2018-05'],
  ['two days ago', 'two days ago 2018-09-25'],
  ['a week ago', 'a week ago 2018-09-17/2018-09-23'],
  ['three months ago', 'three months ago 2018-06'],
  ['10 years ago', '10 years ago 2008'],
])('“%s” in a text of 27 September 2018 is %s', (text, expected) => {
  expect(found(text, '2018-09-27')).toEqual([expected]);
});

test.each([
  'It may rain',
  'They march on',
  'Room 2018',
  'resolution 2397 (2017)',
  'The Sunday Courier',
  'the Good Friday pact',
  'Nov. 31',
  'on 2018-02-30',
  'the May household',
  'more than two years ago',
  'some 20 years ago',
  '100 years ago',
  'a while ago',
])('“%s” holds no date', (text) => {
  expect(found(text, '2018-09-27')).toEqual([]);
});

test('both years of a span are dates', () => {
  expect(found('Between 2017 and 2019 and From 2010 to 2012')).toHaveLength(4);
});

test('without the day of publication only dates that say their year are found', () => {
  expect(found('On Thursday, last week, on Dec. 16 and on 3 May 2018')).toEqual(['3 May 2018 2018-05-03']);
});

test('texts in other languages are left alone', () => {
  expect(found('am 3 May 2018', '2018-05-04', 'ko')).toEqual([]);
});

test.each([
  ['am 11. Dezember 2019', '11. Dezember 2019 2019-12-11'],
  ['am Mittwoch, den 11. Dezember 2019,', 'Mittwoch, den 11. Dezember 2019 2019-12-11'],
  ['vom 3. März an', '3. März 2019-03-03'],
  ['am 03.03.2020', '03.03.2020 2020-03-03'],
  ['am 3.\u00a0März\u00a02020', '3.\u00a0März\u00a02020 2020-03-03'],
  ['im Mai 2018', 'Mai 2018 2018-05'],
  ['Ende Mai', 'Mai 2018-05'],
  ['im Jänner', 'Jänner 2019-01'],
  ['am 16. Dez.', '16. Dez. 2018-12-16'],
  ['vom 2018-09-27', '2018-09-27 2018-09-27'],
  ['am Donnerstag', 'Donnerstag 2018-09-27'],
  ['am Samstagabend', 'Samstagabend 2018-09-22'],
  ['Bis Sonnabend', 'Sonnabend 2018-09-22'],
  ['am Sonntag', 'Sonntag 2018-09-23'],
  ['letzten Donnerstag', 'letzten Donnerstag 2018-09-20'],
  ['am vergangenen Donnerstag', 'vergangenen Donnerstag 2018-09-20'],
  ['kommenden Montag', 'kommenden Montag 2018-10-01'],
  ['gestern', 'gestern 2018-09-26'],
  ['übermorgen', 'übermorgen 2018-09-29'],
  ['Heute Morgen', 'Heute 2018-09-27'],
  ['In der letzten Woche', 'letzten Woche 2018-09-17/2018-09-23'],
  ['im vergangenen Monat', 'vergangenen Monat 2018-08'],
  ['Ende dieses Jahres', 'dieses Jahres 2018'],
  ['im letzten September', 'letzten September 2017-09'],
  ['im nächsten Mai', 'nächsten Mai 2019-05'],
  ['vor zwei Tagen', 'vor zwei Tagen 2018-09-25'],
  ['Vor einer Woche', 'Vor einer Woche 2018-09-17/2018-09-23'],
  ['vor 10 Jahren', 'vor 10 Jahren 2008'],
  ['seit 2017', '2017 2017'],
  ['im Jahr 2017', '2017 2017'],
  ['seit 2017 Richterin', '2017 2017'],
])('“%s” in a German text of 27 September 2018 is %s', (text, expected) => {
  expect(found(text, '2018-09-27', 'de-AT')).toEqual([expected]);
});

test('both years of a German span are found', () => {
  expect(found('zwischen 2015 und 2018', undefined, 'de')).toEqual(['2015 2015', '2018 2018']);
});

test.each([
  'Frau Mai sprach',
  'der März war kalt',
  'von August und Julia',
  'Herr Sonntag lachte',
  'Guten Morgen',
  'am Morgen',
  'in den letzten Jahren',
  'Zimmer 2018',
  'am 31. November',
  'Version 3.1.2020.4',
  'vor 1800 Menschen',
  'seit 2000 Jahren',
  'der 3. Mann',
])('“%s” holds no German date', (text) => {
  expect(found(text, '2018-09-27', 'de')).toEqual([]);
});
