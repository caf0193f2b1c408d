import { dayNumber } from '../../model/dates/days.ts';
import { isPlainDate } from '../../model/dates/plain-date.ts';
import { yearWrittenOut } from '../../model/written-out.ts';
import { widthOf } from '../text-width.ts';
import { type Lane, labelSize, layLane } from './lane.ts';
import { monthsOf } from './months.ts';
import { makeScale, type Scale } from './scale.ts';
import type { Mark, TimelineEntry, TimelineLane } from './timeline-entry.ts';

/** A timeline set out: all that there is to draw, in pixels. */
export interface TimelineLayout {
  scale: Scale;
  ticks: { x: number; text: string }[];
  lanes: { of: TimelineLane; lane: Lane }[];
}

/** Sets entries out in time, those that have a date, in these lanes. `width` is what the drawing should fill; it grows where that is too little. */
export function layTimeline(
  entries: TimelineEntry[],
  { width, language, lanes: all }: { width: number; language: string; lanes: TimelineLane[] },
): TimelineLayout {
  const marks = entries.filter(({ date }) => date !== '').map(markOf);
  const scale = makeScale(marks, width);
  const lanes = all
    .map((of) => ({
      of,
      lane: layLane(
        marks.filter((mark) => mark.kind === of.kind),
        scale,
      ),
    }))
    .filter(({ lane }) => lane.labelled.length + lane.bars.length > 0);
  return { scale, lanes, ticks: ticksOf(scale, language) };
}

function markOf(entry: TimelineEntry): Mark {
  const { from, to } = monthsOf(entry.date);
  const end = entry.end === undefined ? to : Math.max(to, monthsOf(entry.end).to);
  return { ...entry, from, to: end, isExact: isPlainDate(entry.date) && entry.date.length === 10, isSpan: end > to };
}

/** The names of the units, each where it begins, as far as there is room: first of those with something in them. */
function ticksOf(scale: Scale, language: string): TimelineLayout['ticks'] {
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const nameOf = (months: number) => {
    const year = Math.floor(months / 12);
    const first = new Date(dayNumber(year, months - year * 12 + 1, 1) * 86_400_000);
    return scale.unit === 1 ? month.format(first) : yearWrittenOut(year, language);
  };
  const taken: { from: number; to: number }[] = [];
  const named = scale.segments.filter(({ isBreak }) => !isBreak);
  return [...named.filter(({ count }) => count > 0), ...named.filter(({ count }) => count === 0)].flatMap(
    ({ from, x }) => {
      const text = nameOf(from);
      const own = { from: x, to: x + widthOf(text, labelSize) + 4 };
      if (taken.some((other) => own.from < other.to && other.from < own.to)) return [];
      taken.push(own);
      return [{ x, text }];
    },
  );
}
