import { type Drawn, drawn } from '../drawn.ts';
import { px, signs } from '../signs.ts';
import { idOfYear } from './by-year.ts';
import type { Bar, Labelled, Lane } from './lane.ts';
import type { TimelineLayout } from './timeline.ts';
import type { Mark, TimelineLane } from './timeline-entry.ts';

/** What a timeline says beside its entries' labels. */
export interface TimelineWords {
  /** How many of a kind, where there is a word for that: `12 articles`. */
  counts: { [kind: string]: (count: number) => string };
}

/** Heights in pixels. */
const axisHeight = 26;
const titleHeight = 24;
const rowHeight = 24;
const barHeight = 46;
const laneGap = 10;

/** The drawing of a timeline: an `svg` element. Every mark links to what it stands for. */
export function drawTimeline({ scale, ticks, lanes }: TimelineLayout, words: TimelineWords): Drawn {
  let y = axisHeight;
  const drawnLanes = lanes.map(({ of, lane }) => {
    const top = y;
    y += heightOf(lane) + laneGap;
    return drawn(
      'g',
      { class: 'lane', 'data-kind': of.kind, transform: `translate(0 ${top})` },
      drawn('text', { class: 'lane-name', x: 2, y: 16 }, of.many),
      ...drawBars(lane, of, words),
      ...lane.labelled.map((labelled) => drawLabelled(labelled, of)),
    );
  });
  const width = Math.ceil(scale.width);
  return drawn(
    'svg',
    { class: 'timeline', width, height: y, viewBox: `0 0 ${width} ${y}`, role: 'group' },
    ...scale.segments.map(({ x, width: own, isBreak }) =>
      drawn('rect', {
        class: isBreak ? 'cut' : 'time',
        x: px(x),
        y: axisHeight,
        width: px(own),
        height: y - axisHeight,
      }),
    ),
    ...ticks.map(({ x, text }) => drawn('text', { class: 'tick', x: px(x + 2), y: 16 }, text)),
    ...drawnLanes,
  );
}

function heightOf({ rows, bars }: Lane): number {
  return titleHeight + rows * rowHeight + (bars.length > 0 ? barHeight : 0);
}

function drawLabelled({ mark, row, x, end, label }: Labelled, { sign }: TimelineLane): Drawn {
  const middle = titleHeight + row * rowHeight + rowHeight / 2;
  const from = Math.min(x, label.x);
  const labelPlace = label.goesBefore
    ? { x: px(label.x + label.width), y: middle + 4, 'text-anchor': 'end' }
    : { x: px(label.x), y: middle + 4 };
  const stretch = { x: px(x), width: px(end - x), y: middle - 9, height: 18, rx: 2 };
  return drawn(
    'a',
    { href: mark.href, class: 'mark' },
    drawn('title', {}, `${mark.when}: ${mark.label}`),
    drawn('rect', {
      class: 'reach',
      x: px(from),
      y: middle - 12,
      width: px(Math.max(end, label.x + label.width) - from),
      height: 24,
    }),
    ...(mark.isSpan || !mark.isExact ? [drawn('rect', { class: mark.isSpan ? 'span' : 'some-time', ...stretch })] : []),
    drawn('path', { class: 'sign', d: signs[sign]({ x: x + 4.5, y: middle, r: 4.5 }) }),
    drawn('text', labelPlace, label.text),
  );
}

function drawBars({ rows, bars }: Lane, of: TimelineLane, { counts }: TimelineWords): Drawn[] {
  const ground = titleHeight + rows * rowHeight + barHeight;
  const most = Math.max(...bars.map(({ count }) => count));
  return bars.map((bar) => {
    const height = Math.max(3, Math.round((bar.count / most) * (barHeight - 18)));
    const title = `${whenOf(bar)}: ${countOf(of, bar.count, counts)}`;
    return drawn(
      'a',
      { href: hrefOf(bar), class: 'bar' },
      drawn('title', {}, title),
      drawn('rect', {
        class: 'reach',
        x: px(bar.from),
        y: ground - barHeight + 2,
        width: px(bar.to - bar.from),
        height: barHeight - 2,
      }),
      drawn('rect', { x: px(bar.from), y: ground - height, width: px(Math.max(2, bar.to - bar.from - 1)), height }),
      ...(bar.label ? [drawn('text', { x: px(bar.label.x), y: ground - height - 4 }, bar.label.text)] : []),
    );
  });
}

/** How many of a lane's kind: `12 articles`, `Ships: 12`. */
export function countOf({ kind, many }: TimelineLane, count: number, counts: TimelineWords['counts']): string {
  return counts[kind]?.(count) ?? `${many}: ${count}`;
}

/** A bar of marks that didn't fit leads to their lines in the table; one that is a sum, to where its line leads. */
function hrefOf({ marks }: Bar): string {
  const [first] = marks as [Mark, ...Mark[]];
  return first.isSum ? first.href : `#${idOfYear(first.date)}`;
}

function whenOf({ marks }: Bar): string {
  const first = marks[0] as Mark;
  const last = marks.at(-1) as Mark;
  return first.when === last.when ? first.when : `${first.when} – ${last.when}`;
}
