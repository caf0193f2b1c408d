/**
 * Aligns a quotation with a stretch of a source, word by word: all of the quotation, and as much of the stretch as is
 * best. Only places near the straight line through `offset` are looked at, so that long quotations take no longer by
 * their square.
 * Source: S. B. Needleman, C. D. Wunsch, J. Mol. Biol. 48 (1970), within a band and with free ends in the source.
 */
export function align({ quote, source, openAfter, offset, band }: AlignTask): Step[] {
  const width = 2 * band + 1;
  const rows = quote.length + 1;
  const score = new Float64Array(rows * width).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(rows * width);
  const column = (row: number, cell: number) => row + offset - band + cell;
  const isIn = (place: number) => place >= 0 && place <= source.length;

  for (let cell = 0; cell < width; cell += 1) if (isIn(column(0, cell))) score[cell] = 0;
  for (let row = 1; row < rows; row += 1) {
    for (let cell = 0; cell < width; cell += 1) {
      const place = column(row, cell);
      if (!isIn(place)) continue;
      const at = row * width + cell;
      const isEqual = place > 0 && quote[row - 1] === source[place - 1];
      const both = place > 0 ? (score[at - width] as number) + (isEqual ? 2 : -0.9) : Number.NEGATIVE_INFINITY;
      const added = cell + 1 < width ? (score[at - width + 1] as number) - 1 : Number.NEGATIVE_INFINITY;
      const skip = openAfter.has(row) ? 0.001 : 1;
      const missing = cell > 0 ? (score[at - 1] as number) - skip : Number.NEGATIVE_INFINITY;
      const best = Math.max(both, added, missing);
      score[at] = best;
      from[at] = best === both ? (isEqual ? equal : replaced) : best === added ? plus : minus;
    }
  }
  const last = (rows - 1) * width;
  let cell = 0;
  for (let one = 1; one < width; one += 1)
    if ((score[last + one] as number) > (score[last + cell] as number)) cell = one;
  return score[last + cell] === Number.NEGATIVE_INFINITY ? [] : trace({ from, width, row: rows - 1, cell, column });
}

const [equal, replaced, plus, minus] = [1, 2, 3, 4];

function trace({ from, width, row, cell, column }: Trace): Step[] {
  const steps: Step[] = [];
  for (let [r, c] = [row, cell]; r > 0; ) {
    const what = from[r * width + c];
    const [mine, theirs] = [r - 1, column(r, c) - 1];
    if (what === equal) steps.push({ kind: 'same', mine, theirs });
    // From the end: what is missing is told behind what was put for it.
    if (what === minus || what === replaced) steps.push({ kind: 'missing', theirs });
    if (what === plus || what === replaced) steps.push({ kind: 'added', mine });
    if (what === 0) break;
    if (what === minus) c -= 1;
    else {
      r -= 1;
      if (what === plus) c += 1;
    }
  }
  return steps.reverse();
}

interface Trace {
  from: Uint8Array;
  width: number;
  row: number;
  cell: number;
  column: (row: number, cell: number) => number;
}

export interface AlignTask {
  /** The words of the quotation and of the stretch, by number; 0 is a word that no quotation has. */
  quote: readonly number[];
  source: Int32Array;
  /** After how many words of the quotation it marks that something is left out. */
  openAfter: ReadonlySet<number>;
  /** Where in the stretch the quotation is expected to begin, in words. */
  offset: number;
  /** How far from there it may stray. */
  band: number;
}

/** A step of the alignment: words by their places in the quotation and in the stretch. */
export type Step =
  | { kind: 'same'; mine: number; theirs: number }
  | { kind: 'added'; mine: number }
  | { kind: 'missing'; theirs: number };
