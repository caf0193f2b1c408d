/** A stretch of time in months, and of the drawing in pixels. */
export interface Segment {
  from: number;
  to: number;
  x: number;
  width: number;
  /** How many stretches begin in it. */
  count: number;
  /** Whether it stands for a run of time in which nothing happens, and is cut short. */
  isBreak: boolean;
}

/** Where times lie in a drawing. */
export interface Scale {
  width: number;
  /** Months in an ordinary segment. */
  unit: number;
  segments: Segment[];
  x(months: number): number;
}

/** Months, years, decades and centuries, with the least width that each can be read at. */
const units = [
  [1, 66],
  [12, 38],
  [120, 44],
  [1200, 44],
] as const;
const breakWidth = 22;
/** Months are told apart where all lies within as many as these: over longer times readers look for years. */
const mostMonths = 48;

/**
 * A scale on which every month, year or decade with something in it has room: the more there is in it, the more room.
 * Within a segment time runs evenly; empty runs of two or more units are cut to a narrow break. The unit is the
 * shortest that fits the width one and a half times.
 */
export function makeScale(stretches: { from: number; to: number }[], width: number): Scale {
  const span = Math.max(...stretches.map(({ to }) => to)) - Math.min(...stretches.map(({ from }) => from));
  const fitting = units
    .slice(span > mostMonths ? 1 : 0)
    .find(([unit, least]) => leastWidth(divide(stretches, unit), least) <= width * 1.5);
  const [unit, least] = fitting ?? units[3];
  const parts = divide(stretches, unit);
  const spare = Math.max(0, width - leastWidth(parts, least));
  const weights = parts.reduce((sum, { count }) => sum + Math.sqrt(count), 0) || 1;
  let x = 0;
  const segments = parts.map(({ from, to, count, isBreak }): Segment => {
    const own = (isBreak ? breakWidth : least) + (spare * Math.sqrt(count)) / weights;
    const segment = { from, to, x, width: own, count, isBreak };
    x += own;
    return segment;
  });
  return { width: x, unit, segments, x: (months) => place(segments, months) };
}

/** The units in which a stretch begins or ends, and what lies between them. */
function divide(stretches: { from: number; to: number }[], unit: number): Part[] {
  const counts = new Map<number, number>();
  for (const { from, to } of stretches) {
    const first = Math.floor(from / unit);
    const last = Math.max(first, Math.ceil(to / unit) - 1);
    counts.set(first, (counts.get(first) ?? 0) + 1);
    counts.set(last, counts.get(last) ?? 0);
  }
  const parts: Part[] = [];
  for (const [index, count] of [...counts].sort(([a], [b]) => a - b)) {
    const from = index * unit;
    const before = parts.at(-1)?.to ?? from;
    if (before < from) parts.push({ from: before, to: from, count: 0, isBreak: from - before > unit });
    parts.push({ from, to: from + unit, count, isBreak: false });
  }
  return parts;
}

function leastWidth(parts: Part[], least: number): number {
  return parts.reduce((sum, { isBreak }) => sum + (isBreak ? breakWidth : least), 0);
}

function place(segments: Segment[], months: number): number {
  const segment = segments.find(({ to }) => months < to) ?? segments.at(-1);
  if (!segment) return 0;
  const share = (months - segment.from) / (segment.to - segment.from);
  return segment.x + Math.min(Math.max(share, 0), 1) * segment.width;
}

type Part = Pick<Segment, 'from' | 'to' | 'count' | 'isBreak'>;
