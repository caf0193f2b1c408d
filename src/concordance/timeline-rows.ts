import { calendarDay, compareDates, daysOf, yearSpan } from '../model/dates/days.ts';
import { yearText } from '../model/dates/edtf.ts';
import type { Indexed } from './concordance.ts';
import type { Dated, Moment } from './timeline.ts';

/** A line of the timeline: one moment, or the number of moments of a kind in a month, year or decade. */
export type TimelineRow<M extends Moment = Moment> =
  | { kind: M['kind']; date: string; end?: string; count: number; moment: M }
  | { kind: M['kind']; date: string; end?: string; count: number; moment?: undefined };

/** How the moments of a kind are listed. */
export type Grain = 'each' | 'month' | 'year' | 'decade';

/** With more lines of a kind than this, a page would be hard to read and slow to load. */
const mostOfKind = 150;

/**
 * The lines for moments, which are given by date. A kind with few moments has a line for each; of others the moments are
 * counted by month, year or decade, by the first of these that gives few enough lines.
 */
export function timelineRows<A extends Indexed, E extends Dated>(
  moments: Moment<A, E>[],
  most = mostOfKind,
): { rows: TimelineRow<Moment<A, E>>[]; grains: Partial<Record<Moment['kind'], Grain>> } {
  const grains: Partial<Record<Moment['kind'], Grain>> = {};
  const rows = [...Map.groupBy(moments, ({ kind }) => kind)].flatMap(([kind, ofKind]) => {
    const grain = coarser.find((each) => new Set(ofKind.map((one) => bucketOf(one.date, each))).size <= most);
    grains[kind] = ofKind.length <= most ? 'each' : (grain ?? 'decade');
    return grains[kind] === 'each' ? ofKind.map(rowOf) : counted(ofKind, grains[kind]);
  });
  return { rows: rows.sort(byDate), grains };
}

/** Compares by date; on one day an article comes before the quotes in it. */
function byDate(a: TimelineRow, b: TimelineRow): number {
  return compareDates(a.date, b.date) || rankOf(a.kind) - rankOf(b.kind);
}

/** Quotes come last, the edition's own kinds before them. */
function rankOf(kind: Moment['kind']): number {
  const place = order.indexOf(kind);
  return place < 0 ? order.length - 1.5 : place;
}

const order: Moment['kind'][] = ['article', 'event', 'document', 'quote'];
const coarser = ['month', 'year', 'decade'] as const;

function rowOf<M extends Moment>(moment: M): TimelineRow<M> {
  const { kind, date } = moment;
  const end = 'end' in moment ? moment.end : undefined;
  return { kind, date, ...(end !== undefined && { end }), count: weightOf(moment), moment };
}

function counted<M extends Moment>(moments: M[], grain: Grain): TimelineRow<M>[] {
  return [...Map.groupBy(moments, ({ date }) => bucketOf(date, grain))].map(([date, held]) => ({
    kind: (held[0] as M).kind,
    date,
    ...(grain === 'decade' && { end: yearText(yearSpan(date).first + 9) }),
    count: held.reduce((sum, moment) => sum + weightOf(moment), 0),
  }));
}

/** The month, year or decade that a date begins in; the year if it may lie in several months. */
function bucketOf(date: string, grain: Grain): string {
  const span = yearSpan(date);
  if (grain === 'decade') return yearText(Math.floor(span.first / 10) * 10);
  const { first, last } = daysOf(date);
  const [begins, ends] = [first, last].map(calendarDay);
  const isInMonth = span.first === span.last && begins?.month === ends?.month;
  return yearText(span.first) + (grain === 'month' && isInMonth ? `-${String(begins?.month).padStart(2, '0')}` : '');
}

function weightOf(moment: Moment): number {
  return 'quotes' in moment ? moment.quotes.length : 1;
}
