import { expect, test } from 'vitest';
import { groupsByName, numberedGroups } from '../../../../src/annotate/languages/numbered-groups.ts';

test('no two groups of an expression have one name, and each match has them by theirs', () => {
  const source = numberedGroups('(?<day>\\d+) May|May (?<day>\\d+)(?<!x)(?<=(?<year>\\d))');
  expect(source).toBe('(?<day>\\d+) May|May (?<day_2>\\d+)(?<!x)(?<=(?<year>\\d))');
  const partsOf = (text: string) => groupsByName(new RegExp(source).exec(text)?.groups ?? {});
  expect([partsOf('3 May'), partsOf('May 4')]).toEqual([{ day: '3' }, { day: '4', year: '4' }]);
});
