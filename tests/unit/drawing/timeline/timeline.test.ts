import { describe, expect, test } from 'vitest';
import { toSvg } from '../../../../src/drawing/drawn.ts';
import { drawTimeline } from '../../../../src/drawing/timeline/draw-timeline.ts';
import { layTimeline } from '../../../../src/drawing/timeline/timeline.ts';
import type { TimelineEntry, TimelineLane } from '../../../../src/drawing/timeline/timeline-entry.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';

const two = (number: number) => String(number).padStart(2, '0');
const lanes = (['article', 'event', 'document', 'quote'] as const).map(
  (kind): TimelineLane => ({ kind, one: kind, many: `${kind}s`, sign: kind }),
);
const lay = (list: TimelineEntry[], width = 1000) => layTimeline(list, { width, language: 'en', lanes });
const event = (date: string, rest: Partial<TimelineEntry> = {}): TimelineEntry => ({
  kind: 'event',
  date,
  when: date,
  label: 'A meeting of the harbour board',
  href: '/events/meeting/',
  count: 1,
  ...rest,
});

describe('a timeline set out', () => {
  test('names what there is room for, and counts the years that are too full', () => {
    const sparse = lay([event('2001-05'), event('2003-01-02'), event('2010')]);
    expect(sparse.lanes[0]?.lane).toMatchObject({ bars: [], labelled: { length: 3 } });
    const days = Array.from({ length: 28 }, (_, index) => event(`2010-03-${two(index + 1)}`));
    const dense = lay([event('2001-05'), ...days, event('2019', { end: '2024' })]);
    expect(dense.lanes[0]?.lane.bars.map(({ count, label }) => [count, label?.text])).toEqual([[28, '28']]);
    expect(dense.lanes[0]?.lane.labelled).toHaveLength(2);
  });

  test('counts a kind throughout where few of its marks could be named', () => {
    const days = Array.from({ length: 84 }, (_, index) => event(`20${11 + (index % 6)}-03-${two((index % 28) + 1)}`));
    const { lane } = lay([event('2001-05'), ...days]).lanes[0] ?? {};
    expect(lane?.labelled).toEqual([]);
    expect(lane?.bars).toHaveLength(7);
  });

  test('shows more when it is larger', () => {
    const days = Array.from({ length: 56 }, (_, index) =>
      event(`20${10 + (index % 7)}-0${1 + (index % 9)}-${two((index % 28) + 1)}`),
    );
    const labelled = (width: number) => lay(days, width).lanes[0]?.lane.labelled.length ?? 0;
    expect(labelled(8000)).toBeGreaterThan(labelled(1000));
  });

  test('cuts times short in which nothing happens, and says each unit once', () => {
    const { scale, ticks } = lay([event('1700'), event('2001'), event('2002')]);
    expect(scale.segments.map(({ isBreak }) => isBreak)).toEqual([false, true, false, false]);
    expect(ticks.map(({ text }) => text)).toEqual(['1700', '2001', '2002']);
  });

  test('takes months for a corpus of one season, and decades for one of many centuries', () => {
    expect(lay([event('2018-03-01'), event('2018-04-01')]).scale.unit).toBe(1);
    expect(lay(Array.from({ length: 90 }, (_, index) => event(String(1100 + index * 10)))).scale.unit).toBe(1200);
  });

  test('draws what lasts as a stretch, and a date without a day as the time it may mean', () => {
    const svg = toSvg(drawTimeline(lay([event('2001-05-02', { end: '2003' }), event('2010')]), wordsIn('en').timeline));
    expect(svg.match(/class="span"/g)).toHaveLength(1);
    expect(svg.match(/class="some-time"/g)).toHaveLength(1);
  });

  test('escapes what it prints', () => {
    const svg = toSvg(drawTimeline(lay([event('2010', { label: '<b>"&' })]), wordsIn('en').timeline));
    expect(svg).not.toContain('<b>');
  });

  test('is empty where there is nothing', () => {
    expect(lay([]).lanes).toEqual([]);
  });
});
