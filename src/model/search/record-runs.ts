/** Numbers in rising order, as how many are left out and how many follow in turn: 2, 3, 4 and 9 are `[2, 3, 4, 1]`. */
export type Runs = number[];

export function inRuns(numbers: number[]): Runs {
  const runs: Runs = [];
  let next = 0;
  for (const number of numbers) {
    if (number === next && runs.length > 0) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(number - next, 1);
    next = number + 1;
  }
  return runs;
}

export function outOfRuns(runs: Runs): number[] {
  const numbers: number[] = [];
  let next = 0;
  for (let at = 0; at < runs.length; at += 2) {
    next += runs[at] ?? 0;
    for (const end = next + (runs[at + 1] ?? 0); next < end; next += 1) numbers.push(next);
  }
  return numbers;
}
