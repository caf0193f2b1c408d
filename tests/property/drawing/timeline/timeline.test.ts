import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSvg } from '../../../../src/drawing/drawn.ts';
import { drawTimeline } from '../../../../src/drawing/timeline/draw-timeline.ts';
import { monthsOf } from '../../../../src/drawing/timeline/months.ts';
import { makeScale } from '../../../../src/drawing/timeline/scale.ts';
import { layTimeline, type TimelineLayout } from '../../../../src/drawing/timeline/timeline.ts';
import type { TimelineEntry, TimelineLane } from '../../../../src/drawing/timeline/timeline-entry.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';

const two = (number: number) => String(number).padStart(2, '0');
const day = fc
  .record({
    year: fc.integer({ min: 1, max: 2200 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
const recent = fc
  .record({
    year: fc.integer({ min: 2016, max: 2019 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`);
const date = fc.tuple(fc.oneof(day, recent), fc.constantFrom(4, 7, 10)).map(([full, length]) => full.slice(0, length));
const entry: fc.Arbitrary<TimelineEntry> = fc.record(
  {
    kind: fc.constantFrom('article', 'event', 'document', 'quote'),
    date,
    when: fc.constant('some time'),
    label: fc.string({ minLength: 1, maxLength: 60 }),
    href: fc.constant('/there/'),
    count: fc.integer({ min: 1, max: 5000 }),
    isSum: fc.boolean(),
  },
  { requiredKeys: ['kind', 'date', 'when', 'label', 'href', 'count'] },
);
const entries = fc.array(entry, { maxLength: 160 });
const lanes = (['article', 'event', 'document', 'quote'] as const).map(
  (kind): TimelineLane => ({ kind, one: kind, many: `${kind}s`, sign: kind }),
);
const lay = (list: TimelineEntry[]) => layTimeline(list, { width: 1000, language: 'en', lanes });

describe('any timeline set out', () => {
  test('has no two labels in one row that touch, and none beyond its edges', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const layout = lay(list);
        for (const row of rowsOfLabels(layout)) {
          row.sort((a, b) => a.x - b.x);
          for (const [index, { x, width }] of row.entries()) {
            const before = row[index - 1];
            expect(x).toBeGreaterThanOrEqual(before ? before.x + before.width : 0);
            expect(x + width).toBeLessThanOrEqual(layout.scale.width);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('shows everything: each entry has a mark or is counted in a bar', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const shown = lay(list).lanes.flatMap(({ lane }) => [
          ...lane.labelled.map(({ mark }) => mark.count),
          ...lane.bars.map(({ count }) => count),
        ]);
        const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
        expect(sum(shown)).toBe(sum(list.map(({ count }) => count)));
      }),
      { numRuns: 60 },
    );
  });

  test('never runs backwards', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 2, maxLength: 40 }), (dates) => {
        const stretches = dates.map(monthsOf).sort((a, b) => a.from - b.from);
        const scale = makeScale(stretches, 1000);
        const places = stretches.map(({ from }) => scale.x(from));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
    );
  });

  test('is drawn alike each time', () => {
    const list = fc.sample(entries, { numRuns: 3, seed: 7 }).flat();
    const draw = () => toSvg(drawTimeline(lay(list), wordsIn('en').timeline));
    expect(draw()).toBe(draw());
  });
});

/** The labels of each row of each lane, those of bars, and the names of the units. */
function rowsOfLabels({ lanes, ticks }: TimelineLayout): { x: number; width: number }[][] {
  return [
    ticks.map(({ x, text }) => ({ x, width: text.length * 6 })),
    ...lanes.flatMap(({ lane }) => [
      ...Map.groupBy(lane.labelled, ({ row }) => row)
        .values()
        .map((row) => row.map(({ label }) => label)),
      lane.bars.flatMap(({ label }) => label ?? []),
    ]),
  ];
}
