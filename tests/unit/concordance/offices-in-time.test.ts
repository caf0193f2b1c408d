import { describe, expect, test } from 'vitest';
import { officesInTime } from '../../../src/concordance/offices-in-time.ts';

const titles = (roles: Parameters<typeof officesInTime>[0], until = '2020') =>
  officesInTime(roles, until)?.offices.map(({ office }) => office.title);
const barOf = (title: string, roles: Parameters<typeof officesInTime>[0], until = '2020') =>
  officesInTime(roles, until)?.offices.find(({ office }) => office.title === title)?.bar;

describe('offices on a line of time', () => {
  test('stand in the order in which they began, those without dates last', () => {
    const roles = [{ title: 'Late', from: '2015' }, { title: 'Undated' }, { title: 'Early', from: '2001', to: '2004' }];
    expect(titles(roles)).toEqual(['Early', 'Late', 'Undated']);
    expect(barOf('Undated', roles)).toBeUndefined();
  });

  test('overlap where they were held at once', () => {
    const roles = [
      { title: 'One', from: '2011-01-01', to: '2015-01-01' },
      { title: 'Other', from: '2013-01-01', to: '2020-12-31' },
    ];
    const [one, other] = [barOf('One', roles), barOf('Other', roles)];
    expect(one?.from).toBe(0);
    expect(one?.to).toBeGreaterThan(other?.from ?? 1);
    expect(other?.to).toBeCloseTo(1, 3);
  });

  test('run on to the day that is asked for where they have no end, and say so', () => {
    const roles = [
      { title: 'Done', from: '2000', to: '2001' },
      { title: 'Lasting', from: '2005' },
    ];
    expect(barOf('Lasting', roles, '2009-06')).toMatchObject({
      from: 0.5001,
      to: 1,
      isOpenAtEnd: true,
      isOpenAtStart: false,
    });
    expect(barOf('Done', roles, '2009-06')).toMatchObject({ from: 0, isOpenAtEnd: false });
  });

  test('come from the start of the line where the beginning isn’t known', () => {
    const roles = [
      { title: 'Done', to: '2001' },
      { title: 'Next', from: '2000-06', to: '2003' },
    ];
    expect(barOf('Done', roles)).toMatchObject({ from: 0, isOpenAtStart: true });
  });

  test('are sure only between the days that a year or month may mean', () => {
    const roles = [
      { title: 'Years', from: '2000', to: '2003' },
      { title: 'Days', from: '2000-01-01', to: '2003-12-31' },
    ];
    const years = barOf('Years', roles);
    expect([years?.from, years?.sure?.from, years?.sure?.to]).toEqual([0, 0.2498, 0.7502]);
    expect(barOf('Days', roles)?.sure).toEqual({ from: 0, to: barOf('Days', roles)?.to });
    expect(
      barOf('Year', [
        { title: 'Year', from: '2000', to: '2000' },
        { title: 'Next', from: '2001' },
      ])?.sure,
    ).toBeUndefined();
  });

  test('have a handful of round years below them, however long the time', () => {
    const yearsOf = (from: string, to: string) =>
      officesInTime(
        [
          { title: 'A', from, to: from },
          { title: 'B', from: to, to },
        ],
        to,
      )?.years.map(({ year }) => year);
    expect(yearsOf('2016', '2019')).toEqual([2016, 2017, 2018, 2019]);
    expect(yearsOf('1994', '2019')).toEqual([1995, 2000, 2005, 2010, 2015]);
    expect(yearsOf('1901', '2019')).toEqual([1920, 1940, 1960, 1980, 2000]);
  });

  test('make no line when fewer than two have dates', () => {
    expect(officesInTime([{ title: 'One', from: '2011' }, { title: 'Undated' }], '2020')).toBeUndefined();
  });
});
