import { expect } from 'vitest';
import { cpuTime } from './cpu-time.ts';

/** Ten times the work may take thirty times as long; where the time grew with the square, it would take a hundred. */
const most = 30;

/**
 * Expects `work` to take time in proportion to its size: it is done for `size` and for a tenth of it in the same
 * process, and the CPU times are compared. What else the machine does can disturb one measurement, so that the best of
 * three counts; less than 5 ms are too few to be compared.
 */
export function expectLinearTime(work: (size: number) => unknown, size: number): void {
  const tenth = Math.ceil(size / 10);
  work(tenth); // The first run is slower, as nothing is compiled.
  const growth = () =>
    cpuTime(() => work(size)) /
    Math.max(
      cpuTime(() => work(tenth)),
      5,
    );
  let least = growth();
  for (let tries = 1; tries < 3 && least > most; tries += 1) least = Math.min(least, growth());
  expect(least, 'CPU time for all, in times of that for a tenth').toBeLessThan(most);
}
