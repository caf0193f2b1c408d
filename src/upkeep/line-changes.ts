/**
 * The lines that differ between two texts, in order: those taken out with `-`, those put in with `+`. What is common is
 * the longest common subsequence of lines, found between what begins and what ends alike.
 */
export function lineChanges(before: string, after: string): string[] {
  const [a, b] = [before, after].map(linesOf) as [string[], string[]];
  const start = a.findIndex((line, index) => line !== b[index]);
  if (start < 0) return b.slice(a.length).map((line) => `+ ${line}`);
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return between(a.slice(start, a.length - end), b.slice(start, b.length - end));
}

/** The lines of a text; the break at its end makes none. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function between(a: readonly string[], b: readonly string[]): string[] {
  const common = lengths(a, b);
  const found: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const isOut = i < a.length && (j === b.length || at(common, i + 1, j) >= at(common, i, j + 1));
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else found.push(isOut ? `- ${a[i++]}` : `+ ${b[j++]}`);
  }
  return found;
}

/** How many lines are common from each pair of places to the end. */
function lengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] as number[];
      row[j] = a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  return table;
}

function at(table: readonly (readonly number[])[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
