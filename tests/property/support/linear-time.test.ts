import { expect, test } from 'vitest';
import { expectLinearTime } from '../../support/linear-time.ts';

/** As many steps as are asked for. */
function walk(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += step % 7;
  return sum;
}

test('work whose time grows with the square of its size is found out, and work in proportion is not', () => {
  expect(() => expectLinearTime((size) => walk(size * size), 20_000)).toThrow('CPU time for all');
  expect(() => expectLinearTime((size) => walk(size * 20_000), 20_000)).not.toThrow();
});
