/**
 * Letters put in, left out, changed or swapped with their neighbour on the way from `a` to `b`, in UTF-16 code units;
 * `most + 1` where there are more than `most`. Optimal string alignment:
 * https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = Number(a[row - 1] !== b[column - 1]);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const ways = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed];
      current.push(Math.min(...ways, ...(swapped ? [at(before, column - 2) + 1] : [])));
    }
    if (Math.min(...current) > most) return most + 1;
    [before, last] = [last, current];
  }
  return Math.min(at(last, b.length), most + 1);
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
