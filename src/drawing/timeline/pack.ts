/**
 * Gives each stretch the first row in which it touches no other: as few rows as can be, since the stretches are taken
 * in the order of their beginnings (interval colouring).
 * @returns The row of each stretch, counted from 0, in the order given.
 */
export function packRows(stretches: { from: number; to: number }[]): number[] {
  const ends: number[] = [];
  const rows = new Array<number>(stretches.length).fill(0);
  const order = stretches.map((stretch, index) => ({ ...stretch, index }));
  for (const { from, to, index } of order.sort((a, b) => a.from - b.from || a.index - b.index)) {
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    rows[index] = row;
  }
  return rows;
}
