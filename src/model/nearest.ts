/**
 * The word of `known` that `word` most likely stands for: at most one slip in three letters away, letter case aside;
 * undefined where none is that near. Of several the first.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined;
  const letters = word.toLowerCase();
  let best: { candidate: string; slips: number } | undefined;
  for (const candidate of known) {
    const limit = Math.min(best ? best.slips - 1 : Math.max(1, Math.floor(word.length / 3)), candidate.length - 1);
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const slips = slipsBetween(letters, candidate.toLowerCase());
    if (slips <= limit) best = { candidate, slips };
  }
  return best?.candidate;
}

/**
 * Letters put in, left out, changed or swapped with their neighbour on the way from `a` to `b`, in UTF-16 code units.
 * Optimal string alignment: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
function slipsBetween(a: string, b: string): number {
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
    [before, last] = [last, current];
  }
  return at(last, b.length);
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
