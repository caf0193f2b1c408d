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
    expect(dateOf('-0044-03')).toEqual({ 'date-parts': [[-44, 3]] });
    expect(dateOf('spring 2018')).toEqual({ literal: 'spring 2018' });
  });

  test('is refused where a part is no number', () => {
    expect(isTaken(referenceSchema)({ id: 'a', type: 'book', issued: { 'date-parts': [['May']] } })).toBe(false);
  });
});

test('a reference keeps the fields that nobody named', () => {
  const item = { id: 'a', type: 'book', 'original-title': 'B', custom: { c: 1 } };
  expect(referenceSchema.parse(item)).toEqual(item);
});
