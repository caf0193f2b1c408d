import type { Sign } from '../signs.ts';

/** A lane of the timeline: the things of one kind. */
export interface TimelineLane {
  kind: string;
  /** What one of the kind is called, and many. */
  one: string;
  many: string;
  sign: Sign;
}

/** A line of the timeline's table, as it is drawn. */
export interface TimelineEntry {
  /** The kind of its lane. */
  kind: string;
  /** EDTF, empty where there is none; `end` where it lasts. */
  date: string;
  end?: string;
  /** The date in words. */
  when: string;
  label: string;
  /** A shorter label, for the drawing. */
  short?: string;
  href: string;
  /** How many it stands for. */
  count: number;
  /** Whether it counts a month, year or decade, rather than being one thing. */
  isSum?: boolean;
}

/** An entry with its place in time, in months. */
export interface Mark extends TimelineEntry {
  from: number;
  to: number;
  /** Whether the day is known, or the first and last. */
  isExact: boolean;
  /** Whether it has a beginning and an end. */
  isSpan: boolean;
}
