import { describe, expect, test } from 'vitest';
import { entrySchema } from '../../../src/model/entity.ts';
import { languageTag } from '../../../src/model/language-tag.ts';
import { referenceSchema } from '../../../src/model/reference.ts';
import { webAddress } from '../../../src/model/web-address.ts';

const isTaken = (schema: { safeParse(value: unknown): { success: boolean } }) => (value: unknown) =>
  schema.safeParse(value).success;

test('an address is http or https, and so never a script', () => {
  expect(
    ['https://example.org/a?b=c#d', 'http://localhost', 'https://de.wikipedia.org/wiki/Köln'].every(
      isTaken(webAddress),
    ),
  ).toBe(true);
  const others = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//example.org',
    'example.org',
    'ftp://example.org',
    '',
  ];
  expect(others.filter(isTaken(webAddress))).toEqual([]);
});

test('a picture is at an address or a path, never in a scheme that runs', () => {
  const isPicture = (src: string) => isTaken(entrySchema)({ name: 'A', image: { src, alt: 'a', credit: 'c' } });
  expect(['https://example.org/a.jpg', '/people/a.jpg', 'people/a b.jpg', './a.jpg'].every(isPicture)).toBe(true);
  expect(['javascript:x', 'data:image/png;base64,x', '', ' '].filter(isPicture)).toEqual([]);
});

test('a language tag is one that dates can be written out in', () => {
  expect(['en', 'pt-BR', 'zh-Hans', 'ar'].every(isTaken(languageTag))).toBe(true);
  expect(['', 'en_US', 'e', 'english language'].filter(isTaken(languageTag))).toEqual([]);
});

describe('a reference’s date', () => {
  const dateOf = (issued: unknown) => referenceSchema.safeParse({ id: 'a', type: 'book', issued }).data?.issued;

  test('is the same in each of CSL’s ways to write it', () => {
    const date = { 'date-parts': [[2018, 9, 27]] };
    expect(dateOf(date)).toEqual(date);
    expect(dateOf({ 'date-parts': [['2018', '9', 27]] })).toEqual(date);
    expect(dateOf('2018-09-27')).toEqual(date);
    expect(dateOf([{ year: 2018, month: 9, day: 27 }])).toEqual(date);
    expect(dateOf({ raw: '2018-09-27' })).toEqual({ ...date, raw: '2018-09-27' });
  });

  test('may be a year, an interval, before our era, or in words', () => {
    expect(dateOf(2018)).toEqual({ 'date-parts': [[2018]] });
    expect(dateOf('2018-09/2019')).toEqual({ 'date-parts': [[2018, 9], [2019]] });
    expect(dateOf('-0043-03')).toEqual({ 'date-parts': [[-44, 3]] });
    expect(dateOf('spring 2018')).toEqual({ literal: 'spring 2018' });
  });

  test('may be open, about, a season or any year of a decade, as EDTF has it', () => {
    expect(dateOf('2019/..')).toEqual({ 'date-parts': [[2019], [0]] });
    expect(dateOf('../1850')).toEqual({ literal: '–1850' });
    expect(dateOf('1845~')).toEqual({ 'date-parts': [[1845]], circa: true });
    expect(dateOf('2001-21')).toEqual({ 'date-parts': [[2001]], season: 1 });
    expect(dateOf('184X')).toEqual({ 'date-parts': [[1840], [1849]] });
    expect(dateOf('1984-XX-XX')).toEqual({ 'date-parts': [[1984]] });
    expect(dateOf('0000')).toEqual({ 'date-parts': [[-1]] });
  });

  test('is none where its parts say nothing', () => {
    expect(dateOf({ 'date-parts': [[]] })).toEqual({});
    expect(dateOf({ 'date-parts': [[null]] })).toEqual({});
    expect(dateOf({ 'date-parts': [['2018', '', '']] })).toEqual({ 'date-parts': [[2018]] });
    expect(dateOf({ 'date-parts': [[2018, 9, 0]] })).toEqual({ 'date-parts': [[2018, 9]] });
  });

  test('is refused where the calendar lacks it', () => {
    const isDate = (issued: unknown) => isTaken(referenceSchema)({ id: 'a', type: 'book', issued });
    expect([{ 'date-parts': [[2018, 13]] }, '2018-02-29', { 'date-parts': [[2018, 4, 31]] }].filter(isDate)).toEqual(
      [],
    );
    expect(isDate('2020-02-29')).toBe(true);
  });

  test('is refused where a part is no number', () => {
    expect(isTaken(referenceSchema)({ id: 'a', type: 'book', issued: { 'date-parts': [['May']] } })).toBe(false);
  });
});

test('a last name “others” says that there are more, and is nobody', () => {
  const namesOf = (author: unknown) => referenceSchema.parse({ id: 'a', type: 'book', author }).author;
  expect(namesOf([{ family: 'Lund' }, { literal: 'others' }])).toEqual([{ family: 'Lund', 'and-others': true }]);
  expect(namesOf([{ family: 'Others', given: 'Ada' }])).toEqual([{ family: 'Others', given: 'Ada' }]);
});

test('a reference keeps the fields that nobody named', () => {
  const item = { id: 'a', type: 'book', 'original-title': 'B', custom: { c: 1 } };
  expect(referenceSchema.parse(item)).toEqual(item);
});
