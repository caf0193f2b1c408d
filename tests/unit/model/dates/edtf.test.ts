import { describe, expect, test } from 'vitest';
import { dateField } from '../../../../src/model/dates/date-field.ts';
import { parseEdtf, toEdtf } from '../../../../src/model/dates/edtf.ts';

/** What a field of front matter makes of a value; undefined where it refuses it. */
const read = (value: unknown) => dateField.safeParse(value).data;
const expectation = (value: unknown) => dateField.safeParse(value).error?.issues[0]?.message;

describe('a date of EDTF', () => {
  test('of levels 0 and 1 is taken as it is', () => {
    const dates = '2018 2018-09 2018-09-27 1845~ 1845? 1845% 1845-03~ 184X 18XX 2004-XX 1985-04-XX 1985-XX-XX 2001-21';
    const intervals = '1845/1847 1845~/1847-03 1845/.. ../1845 1845/ /1845 -0044/0014';
    const far = '-0043 0000 0900 Y17000 Y-17000 -184X';
    const all = `${dates} ${intervals} ${far}`.split(' ');
    const asMonth = (text: string) => text.replace(/(?:-XX)+$/, '');
    expect(all.map(read)).toEqual(all.map(asMonth));
  });

  test('has its leading zeros again where YAML took them off, or the editor left them out', () => {
    expect([2018, 900, -43, 0].map(read)).toEqual(['2018', '0900', '-0043', '0000']);
    expect(['900', '2018-9-7', ' 2018 '].map(read)).toEqual(['0900', '2018-09-07', '2018']);
  });

  test('is the day of a date-time as it is written, whatever the time zone', () => {
    const late = [
      '2024-03-07T23:30:00-05:00',
      '2024-03-07T23:30Z',
      '2024-03-07 23:30:00 -0500',
      '2024-03-07 23:30 UTC',
    ];
    expect(late.map(read)).toEqual(late.map(() => '2024-03-07'));
  });

  test('is refused where the calendar has no such day, or an interval ends before it begins', () => {
    const refused = [
      '2018-02-29',
      '2018-13',
      '2018-00',
      '2018-04-31',
      '1847/1845',
      '/',
      '../..',
      '1845/1846/1847',
      'soon',
    ];
    expect(refused.map(read)).toEqual(refused.map(() => undefined));
    expect(read('2020-02-29')).toBe('2020-02-29');
    expect(expectation('1847/1845')).toBe('expected an interval that ends after it begins');
    expect(expectation('2018-13')).toBe('expected a month from 01 to 12, or 21 to 24 for a season');
  });

  test('is written as it was read', () => {
    const all = ['1845~/1847?', '18XX', 'Y-17000', '2001-24', '-0043-03-15%'];
    expect(all.map((text) => toEdtf(parseEdtf(text) ?? { from: 'open' }))).toEqual(all);
  });
});

describe('a date in another form', () => {
  test('is refused with what to write', () => {
    const meant = Object.entries({
      '2018/9/27': '2018-09-27',
      '13/7/2024': '2024-07-13',
      '7/13/2024': '2024-07-13',
      '20180927': '2018-09-27',
      '27 September 2018': '2018-09-27',
      '27. März 2018': '2018-03-27',
      'September 27th, 2018': '2018-09-27',
      'Sept. 2018': '2018-09',
      'spring 2001': '2001-21',
      'c. 1845': '1845~',
      'um 1845': '1845~',
      '1840s': '184X',
      '1840er Jahre': '184X',
      '1845–1847': '1845/1847',
      '1845-47': '1845/1847',
      'before 1845': '../1845',
      '44 BC': '-0043',
      '1 v. Chr.': '0000',
      '43': '0043',
    });
    expect(meant.map(([text]) => expectation(text))).toEqual(meant.map(([, date]) => `expected \`${date}\``));
  });

  test('that may mean two days is not guessed at', () => {
    const question = 'expected `2024-07-03` or `2024-03-07`: day or month first can’t be told';
    expect(expectation('3/7/2024')).toBe(question);
    expect(expectation('5.5.2024')).toBe('expected `2024-05-05`');
  });

  test('that means none says which forms there are', () => {
    expect(expectation('soon')).toMatch(/^expected a date such as 2018/);
    expect(expectation(['2018'])).toMatch(/^expected a date such as 2018/);
  });
});
