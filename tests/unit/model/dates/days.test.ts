import { describe, expect, test } from 'vitest';
import { calendarDay, dayNumber, daysOf, inOrderOfTime, isWithin, yearSpan } from '../../../../src/model/dates/days.ts';

const isoDay = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
const spanOf = (date: string) => Object.values(daysOf(date)).map(isoDay);

describe('the days that a date may mean', () => {
  test('are those of its year, month, season, decade or century', () => {
    expect(spanOf('2018')).toEqual(['2018-01-01', '2018-12-31']);
    expect(spanOf('2020-02~')).toEqual(['2020-02-01', '2020-02-29']);
    expect(spanOf('2001-21')).toEqual(['2001-03-01', '2001-05-31']);
    expect(spanOf('2001-24')).toEqual(['2001-12-01', '2002-02-28']);
    expect(spanOf('184X')).toEqual(['1840-01-01', '1849-12-31']);
    expect(spanOf('18XX')).toEqual(['1800-01-01', '1899-12-31']);
  });

  test('reach from the first of an interval to its last, without end where it is open', () => {
    expect(spanOf('1845/1847-03')).toEqual(['1845-01-01', '1847-03-31']);
    expect(daysOf('1845/..').last).toBe(Number.POSITIVE_INFINITY);
    expect(daysOf('/1845').first).toBe(Number.NEGATIVE_INFINITY);
  });

  test('are counted as the calendar of ISO 8601 has them, before our era too', () => {
    for (const days of [-800_000, -719_529, -719_528, -1, 0, 11_016, 2_932_896]) {
      const date = new Date(days * 86_400_000);
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      expect(calendarDay(days)).toEqual(day);
      expect(dayNumber(day.year, day.month, day.day)).toBe(days);
    }
    expect(yearSpan('-004X')).toEqual({ first: -49, last: -40 });
  });
});

test('things stand in the order of time, a year before its days and undated ones last', () => {
  const dates = [undefined, '2018-01-01', '1845~', '2018', '-0043', '184X', '0900', '2018-01', 'Y17000', '-0044'];
  const sorted = ['-0044', '-0043', '0900', '184X', '1845~', '2018', '2018-01', '2018-01-01', 'Y17000', undefined];
  expect(inOrderOfTime(dates, (date) => date)).toEqual(sorted);
});

test('a date lies within a term that it may fall in', () => {
  expect(isWithin('1845~', '184X', '1850')).toBe(true);
  expect(isWithin('-0043-03-15', '-0048', '-0043')).toBe(true);
  expect(isWithin('2018', '2019', undefined)).toBe(false);
  expect(isWithin('1845/1847', undefined, '1844')).toBe(false);
});
