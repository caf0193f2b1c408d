import { shortenedTitle, widthOf } from '../text-width.ts';
import { packRows } from './pack.ts';
import type { Scale } from './scale.ts';
import type { Mark } from './timeline-entry.ts';

/** Sizes in pixels. */
export const labelSize = 12;
const markWidth = 9;
const gap = 5;
const longestLabels = [320, 220, 150];
const mostRows = 9;
/** Where the marks of fewer units than this share can be named, all are counted: few names among bars mislead. */
const leastNamed = 0.4;

/** A mark with its label, in a row of its lane. */
export interface Labelled {
  mark: Mark;
  row: number;
  /** The sign's beginning, and the end of the time that it stands for. */
  x: number;
  end: number;
  /** `goesBefore`: it stands before its sign, and ends there. */
  label: { text: string; x: number; width: number; goesBefore: boolean };
}

/** How much there is in a stretch of time, as a bar. */
export interface Bar {
  from: number;
  to: number;
  count: number;
  /** What it counts: marks that would not have fit, or one that is a sum already. */
  marks: Mark[];
  /** The count, where there is room for it above the bar. */
  label?: { text: string; x: number; width: number };
}

/** The marks of one kind. */
export interface Lane {
  labelled: Labelled[];
  rows: number;
  bars: Bar[];
}

/**
 * Sets out the marks of one kind so that no label touches another. Labels are cut where that saves counting; where more
 * rows would be needed even so, the fullest months, years or decades (the scale's units) are counted, each as a bar.
 */
export function layLane(marks: Mark[], scale: Scale): Lane {
  const sums = marks.filter(({ isSum }) => isSum);
  const single = marks.filter(({ isSum }) => !isSum);
  const lanes = longestLabels.map((longest) => settle(single, scale, longest));
  const { shown, rows, counted } = lanes.find((lane) => lane.counted.length === 0) ?? (lanes.at(-1) as Fitting);
  const bars = [
    ...sums.map((mark) => ({ from: scale.x(mark.from), to: scale.x(mark.to), marks: [mark], count: mark.count })),
    ...counted.map((held) => barOf(held, scale)),
  ];
  return {
    labelled: shown.map(({ from, to, ...labelled }, index) => ({ ...labelled, row: rows[index] as number })),
    rows: rowCount(rows),
    bars: withLabels(bars, scale.width),
  };
}

/** The marks in rows; the fullest units are taken out to be counted until the rows are few enough. */
function settle(marks: Mark[], scale: Scale, longest: number): Fitting {
  const single = marks.map((mark) => place(mark, { scale, longest }));
  const byUnit = [...Map.groupBy(single, ({ mark }) => unitOf(mark, scale))].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const counted: Mark[][] = [];
  let shown = single;
  let rows = packRows(shown);
  for (const [unit, held] of byUnit) {
    if (rowCount(rows) <= mostRows || held.length < 2) break;
    counted.push(held.map(({ mark }) => mark));
    shown = shown.filter(({ mark }) => unitOf(mark, scale) !== unit);
    rows = packRows(shown);
  }
  if (counted.length > 0 && byUnit.length - counted.length < byUnit.length * leastNamed)
    return { shown: [], rows: [], counted: byUnit.map(([, held]) => held.map(({ mark }) => mark)) };
  return { shown, rows, counted };
}

/** Where a mark and its label lie along the scale: the label after the sign, or before it at the drawing's far edge. */
function place(mark: Mark, { scale, longest }: { scale: Scale; longest: number }): Placed {
  const x = Math.min(scale.x(mark.from), scale.width - markWidth);
  const end = Math.max(mark.isSpan || !mark.isExact ? scale.x(mark.to) : x, x + markWidth);
  // Half the width at most: there is room before a mark then where there is none after it.
  const room = Math.min(longest, (scale.width - markWidth) / 2 - 2 * gap);
  const text = shortenedTitle(mark.short ?? mark.label, room, labelSize);
  const width = widthOf(text, labelSize);
  const goesBefore = x + markWidth + gap + width > scale.width;
  const label = { text, x: goesBefore ? x - gap - width : x + markWidth + gap, width, goesBefore };
  const from = goesBefore ? label.x - gap : x;
  return { mark, x, end, label, from, to: Math.max(end, label.x + width) + 2 * gap };
}

function barOf(marks: Mark[], scale: Scale): Bar {
  const unit = unitOf(marks[0] as Mark, scale);
  return {
    from: scale.x(unit * scale.unit),
    to: scale.x((unit + 1) * scale.unit),
    marks,
    count: marks.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The largest counts are labelled first, others where they are clear of those and of higher bars. */
function withLabels(bars: Bar[], width: number): Bar[] {
  const taken: { from: number; to: number }[] = [];
  const labels = new Map<Bar, NonNullable<Bar['label']>>();
  for (const bar of [...bars].sort((a, b) => b.count - a.count || a.from - b.from)) {
    const text = String(bar.count);
    const own = widthOf(text, labelSize);
    const x = Math.max(0, Math.min((bar.from + bar.to - own) / 2, width - own));
    const isHidden = bars.some(({ from, to, count }) => count > bar.count && x < to && from < x + own);
    if (isHidden || taken.some(({ from, to }) => x < to && from < x + own + gap)) continue;
    taken.push({ from: x, to: x + own + gap });
    labels.set(bar, { text, x, width: own });
  }
  return bars
    .map((bar) => ({ ...bar, ...(labels.has(bar) && { label: labels.get(bar) as NonNullable<Bar['label']> }) }))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}

function unitOf(mark: Mark, scale: Scale): number {
  return Math.floor(mark.from / scale.unit);
}

function rowCount(rows: number[]): number {
  return rows.reduce((most, row) => Math.max(most, row + 1), 0);
}

/** A mark without a row yet; `from` and `to` are what it takes of one. */
interface Placed extends Omit<Labelled, 'row'> {
  from: number;
  to: number;
}

interface Fitting {
  shown: Placed[];
  /** Of those shown. */
  rows: number[];
  /** The marks of each unit that is counted. */
  counted: Mark[][];
}
