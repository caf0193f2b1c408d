/** The kinds of things on a timeline, in the order of their lanes. */
export const lanesOfTimeline = ['article', 'event', 'document', 'quote'] as const;

/** A line of the timeline's table, as it is drawn. */
export interface TimelineEntry {
  kind: (typeof lanesOfTimeline)[number];
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
