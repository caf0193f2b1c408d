import { expect, test } from 'vitest';
import { inRuns, outOfRuns } from '../../../src/model/search/record-runs.ts';

test('numbers in a row are kept as where they begin and how many they are, and come out as they went in', () => {
  expect(inRuns([2, 3, 4, 9])).toEqual([2, 3, 4, 1]);
  expect(inRuns([0, 1])).toEqual([0, 2]);
  for (const numbers of [[], [0], [7], [0, 2, 3, 5, 6, 7, 100]]) expect(outOfRuns(inRuns(numbers))).toEqual(numbers);
});
