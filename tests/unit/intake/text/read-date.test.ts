import { describe, expect, test } from 'vitest';
import { isDateline, readDate } from '../../../../src/intake/text/read-date.ts';

describe('a date is read', () => {
  test.for([
    ['2024-03-07', '2024-03-07'],
    ['2024-03-07T23:30:00-05:00', '2024-03-07'],
    ['20240307', '2024-03-07'],
    ['7 March 2024', '2024-03-07'],
    ['Thursday, March 7th, 2024, 9.30 am', '2024-03-07'],
    ['Sept. 27, 2018', '2018-09-27'],
    ['27. September 2018', '2018-09-27'],
    ['7.3.2024', '2024-03-07'],
    ['27/03/2024', '2024-03-27'],
    ['03/27/2024', '2024-03-27'],
    ['le 7 août 1914', '1914-08-07'],
    ['7 marca 2024', '2024-03-07'],
    ['March 2024', '2024-03'],
    ['January/February 2020', '2020-01/2020-02'],
    ['1845', '1845'],
  ])('from %s', ([text = '', date]) => {
    expect(readDate(text)).toEqual({ date });
  });

  test('from two numbers under thirteen by nobody', () => {
    expect(readDate('3/7/2024')).toEqual({ doubt: '`3/7/2024` may have the day or the month first' });
  });

  test.for(['31 February 2024', 'the board may meet', 'May it please the board', '12345', ''])(
    'not from “%s”',
    (text) => {
      expect(readDate(text).date).toBeUndefined();
    },
  );
});

test('a line that is only a date, with words and a time beside it, is a dateline', () => {
  const lines = ['Published on 7 March 2024 at 9:30', 'January/February 2020', 'Veröffentlicht am 7.3.2024'];
  expect(lines.map(isDateline)).toEqual([true, true, true]);
});

test('a sentence with a date in it is none', () => {
  expect(isDateline('The quay opened on 7 March 2024.')).toBe(false);
});
