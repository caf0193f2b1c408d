import { describe, expect, test } from 'vitest';
import { buildConcordance, type Indexed } from '../../../src/concordance/concordance.ts';
import { buildTimeline, type Dated, type Moment } from '../../../src/concordance/timeline.ts';
import { timelineRows } from '../../../src/concordance/timeline-rows.ts';

const evidence = { rule: 'full-name', certainty: 'certain' as const };
const quote = { end: 1, type: 'direct' as const, ...evidence };
const article = (slug: string, rest: Partial<Indexed>): Indexed => ({
  slug,
  date: '2024-03-07',
  text: '',
  mentions: [],
  quotes: [],
  citations: [],
  paragraphs: [],
  ...rest,
});
const entities: Dated[] = [
  { id: 'mina', kind: 'person', date: '1970' },
  { id: 'talks', kind: 'event', date: '2024-02', end: '2024-03-01' },
  { id: 'first-round', kind: 'event', date: '2024-02-03', in: 'talks' },
  { id: 'treaty', kind: 'document', date: '1999' },
  { id: 'undated', kind: 'document' },
  { id: 'kestrel', kind: 'ship', date: '1998' },
];
const articles = [
  article('harbour', {
    mentions: [
      { start: 0, end: 4, entityId: 'mina', ...evidence },
      { start: 10, end: 15, entityId: 'treaty', ...evidence },
      { start: 40, end: 45, entityId: 'talks', ...evidence },
    ],
    quotes: [
      { ...quote, id: 'q-two', start: 30, end: 39, speaker: 'Ada' },
      { ...quote, id: 'q-one', start: 5, end: 9, speaker: 'Ada' },
      { ...quote, id: 'q-past', start: 50, end: 60, speaker: 'Ada', saidOn: '2023-12-01' },
      {
        ...quote,
        id: 'q-to',
        start: 61,
        end: 70,
        speaker: 'Bo',
        addressee: { start: 71, end: 75, text: 'Mina', id: 'mina' },
      },
    ],
    paragraphs: [
      { id: 'p-one', start: 0, end: 20 },
      { id: 'p-two', start: 21, end: 90 },
    ],
  }),
  article('later', { date: '2024-04' }),
];
const timeline = buildTimeline(buildConcordance(articles, entities), articles, entities);
const names = (moments: Moment[]) =>
  moments.map((moment) =>
    'entity' in moment
      ? moment.entity.id
      : 'quotes' in moment
        ? moment.quotes.map((place) => place.quote.id).join(' ')
        : moment.article.slug,
  );

describe('the timeline', () => {
  test('has articles, what the glossary dates but people and places, and quotes by speaker, in the order of their dates', () => {
    expect(names(timeline.all)).toEqual([
      'kestrel',
      'treaty',
      'q-past',
      'talks',
      'first-round',
      'harbour',
      'q-one q-two',
      'q-to',
      'later',
    ]);
  });

  test('puts a quote on the day it was said, else on its article’s', () => {
    const dates = timeline.all.flatMap((moment) => (moment.kind === 'quote' ? moment.date : []));
    expect(dates).toEqual(['2023-12-01', '2024-03-07', '2024-03-07']);
  });

  test('of an entity has what names it, is said by, to or of it, and what is named beside it', () => {
    expect(names(timeline.of('mina'))).toEqual(['treaty', 'harbour', 'q-to']);
  });

  test('of an event has itself and what it holds', () => {
    expect(names(timeline.of('talks'))).toEqual(['talks', 'first-round', 'harbour']);
  });

  test('of somebody in no article is empty', () => {
    expect(timeline.of('nobody')).toEqual([]);
  });
});

describe('the lines of a timeline', () => {
  const many = (dates: string[]) =>
    dates.map((date): Moment => ({ kind: 'event', date, entity: { id: date, kind: 'event', date } }));

  test('are one for each moment where these are few, with the number of quotes', () => {
    const { rows, grains } = timelineRows(timeline.all);
    expect(rows.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1, 2, 1, 1]);
    expect(new Set(Object.values(grains))).toEqual(new Set(['each']));
  });

  test('count by month where there are many, and keep a date without a month apart', () => {
    const { rows, grains } = timelineRows(many(['2018', '2018-05', '2018-05-02', '2018-06-01']), 3);
    expect(grains).toEqual({ event: 'month' });
    expect(rows.map(({ date, count }) => [date, count])).toEqual([
      ['2018', 1],
      ['2018-05', 2],
      ['2018-06', 1],
    ]);
  });

  test('count by year, then by decade, where months are too many', () => {
    const days = ['2011-01-01', '2011-02-01', '2012-01-01', '2012-02-01', '2023-01-01', '2023-02-01'];
    expect(timelineRows(many(days), 3).rows.map(({ date, count }) => [date, count])).toEqual([
      ['2011', 2],
      ['2012', 2],
      ['2023', 2],
    ]);
    expect(timelineRows(many(days), 2).rows.map(({ date, end, count }) => [date, end, count])).toEqual([
      ['2010', '2019', 4],
      ['2020', '2029', 2],
    ]);
  });

  test('count no kind on account of another', () => {
    const { grains } = timelineRows(
      [...many(['2018-05-01', '2018-05-02', '2018-05-03']), ...timeline.all.slice(1, 2)],
      2,
    );
    expect(grains).toEqual({ event: 'month', document: 'each' });
  });
});

describe('dates that aren’t days', () => {
  const about = (date?: string) => article(date ?? 'undated', { date });

  test('stand in the order of time, and what has none isn’t in it', () => {
    const dated = ['1845~', '-0043', '184X', '0900'].map(about);
    const { all } = buildTimeline(buildConcordance([...dated, about()], []), [...dated, about()], []);
    expect(all.map(({ date }) => date)).toEqual(['-0043', '0900', '184X', '1845~']);
  });

  test('make an event last as long as their interval', () => {
    const flood: Dated = { id: 'flood', kind: 'event', date: '1844/1846~' };
    const { all } = buildTimeline(buildConcordance([], [flood]), [], [flood]);
    expect(all).toEqual([{ kind: 'event', date: '1844', end: '1846~', entity: flood }]);
  });

  test('are counted by the decade that they begin in', () => {
    const moments = ['-0043', '1841', '1845~', '184X'].map((date): Moment => {
      return { kind: 'event', date, entity: { id: date, kind: 'event', date } };
    });
    expect(timelineRows(moments, 2).rows.map(({ date, end, count }) => [date, end, count])).toEqual([
      ['-0050', '-0041', 1],
      ['1840', '1849', 3],
    ]);
  });
});
