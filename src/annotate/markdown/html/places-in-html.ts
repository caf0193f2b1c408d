import type { Root } from 'hast';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';

/**
 * The parser of raw HTML counts on from the start of each piece of it, but a piece lacks the signs that lists and block
 * quotations have before each of its lines. So the places of what it finds have to be moved by their length.
 * @param written The tree with raw HTML in it, before that parser.
 * @param source The file.
 */
export function shiftsInHtml(written: Root, source: string): Shift[] {
  const shifts: Shift[] = [];
  visit(written, 'raw', ({ value, position }) => {
    const { start, end } = position ?? {};
    if (start?.offset === undefined || end?.offset === undefined || !value.includes('\n')) return;
    if (end.offset - start.offset === value.length) return;
    shifts.push(...shiftsOfLines(value, source.slice(start.offset, end.offset), start.offset));
    shifts.push({ from: end.offset, by: 0 });
  });
  return shifts.sort((a, b) => a.from - b.from); // Footnotes stand at the end of the tree.
}

/** Moves the places in a tree by what `shiftsInHtml` found. */
export function movePlaces(tree: Root, shifts: readonly Shift[]): void {
  if (shifts.length === 0) return;
  const moved = new Set<Point>();
  const move = (point: Point | undefined, isEnd: boolean) => {
    if (point?.offset === undefined || moved.has(point)) return;
    moved.add(point);
    point.offset += shiftAt(shifts, isEnd ? point.offset - 1 : point.offset);
  };
  visit(tree, ({ position }) => {
    move(position?.start, false);
    move(position?.end, position?.start.offset !== position?.end.offset);
  });
}

/** Each line of a piece is the end of a line of the source. */
function shiftsOfLines(value: string, written: string, start: number): Shift[] {
  const lines = written.split('\n');
  let [from, place] = [0, 0];
  return value.split('\n').map((line, at) => {
    const whole = lines[at] ?? line;
    const shift = { from: start + from, by: place + whole.length - line.length - from };
    from += line.length + 1;
    place += whole.length + 1;
    return shift;
  });
}

function shiftAt(shifts: readonly Shift[], offset: number): number {
  let low = 0;
  let high = shifts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((shifts[middle]?.from ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const shift = shifts[low];
  return shift && shift.from <= offset ? shift.by : 0;
}

/** How many UTF-16 code units are added to offsets from one on, up to the next shift's. */
export interface Shift {
  from: number;
  by: number;
}
