import { expect, test } from 'vitest';
import type { Indexed, QuotePlace } from '../../../../src/concordance/concordance.ts';
import type { Moment } from '../../../../src/concordance/timeline.ts';
import { timelineRows } from '../../../../src/concordance/timeline-rows.ts';
import { toSvg } from '../../../../src/drawing/drawn.ts';
import { drawTimeline } from '../../../../src/drawing/timeline/draw-timeline.ts';
import { layTimeline } from '../../../../src/drawing/timeline/timeline.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';

const day = (index: number) => new Date(Date.UTC(2005, 0, 1 + ((index * 37) % 7300))).toISOString().slice(0, 10);
const article = (index: number): Moment => {
  const words = {
    slug: `a-${index}`,
    date: day(index),
    text: '',
    mentions: [],
    quotes: [],
    citations: [],
    paragraphs: [],
  };
  return { kind: 'article', date: words.date, article: words };
};
const quotes = (index: number): Moment => {
  const place = {
    quote: { id: 'q' },
    article: {},
    start: 0,
    end: 1,
    anchor: undefined,
  } as unknown as QuotePlace<Indexed>;
  return { kind: 'quote', date: day(index), article: {} as Indexed, quotes: [place, place] };
};
const entity = (index: number): Moment => {
  const kind = index % 2 ? 'event' : 'document';
  return { kind, date: day(index).slice(0, 4 + 3 * (index % 3)), entity: { id: `e-${index}`, kind } };
};

test('a corpus of 5,000 articles has a timeline of bounded size that counts them all', () => {
  const moments = [
    ...Array.from({ length: 5000 }, (_, index) => article(index)),
    ...Array.from({ length: 20_000 }, (_, index) => quotes(index)),
    ...Array.from({ length: 500 }, (_, index) => entity(index)),
  ];
  const { rows, grains } = timelineRows(moments);
  expect(rows.length).toBeLessThanOrEqual(600);
  expect(grains.article).not.toBe('each');
  const sum = (kind: Moment['kind']) =>
    rows.filter((row) => row.kind === kind).reduce((all, { count }) => all + count, 0);
  expect([sum('article'), sum('quote'), sum('event') + sum('document')]).toEqual([5000, 40_000, 500]);

  const entries = rows.map(({ moment, ...row }) => ({
    ...row,
    when: row.date,
    label: moment ? 'A label of some forty letters and no more' : `${row.count}`,
    href: '/articles/an-article-with-a-name-of-some-length/',
    isSum: !moment,
  }));
  const lanes = (['article', 'event', 'document', 'quote'] as const).map((kind) => ({
    kind,
    one: kind,
    many: `${kind}s`,
    sign: kind,
  }));
  const svg = toSvg(drawTimeline(layTimeline(entries, { width: 1160, language: 'en', lanes }), wordsIn('en').timeline));
  expect(svg.length).toBeLessThan(250_000);
});
