import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/annotate/found.ts';
import { settle } from '../../../src/annotate/settle.ts';
import type { Mention, Quote } from '../../../src/model/annotation.ts';

const evidence = { rule: 'a-rule', certainty: 'certain' as const };
const nothing: Found = { mentions: [], quotes: [], documents: [], citations: [], dates: [], names: [], ambiguous: [] };
const mention = (start: number, end: number): Mention => ({ start, end, entityId: 'e', ...evidence });
const quote = (start: number, end: number, type: Quote['type'] = 'direct'): Quote => {
  return { start, end, type, speaker: null, ...evidence };
};
const spans = (list: { start: number; end: number }[]) => list.map(({ start, end }) => [start, end]);

describe('a mention', () => {
  test('stays inside a quote, round one and beside one, and yields where it crosses its edge', () => {
    const mentions = [mention(0, 5), mention(8, 12), mention(14, 16), mention(19, 25), mention(30, 40)];
    const quotes = [quote(10, 20), quote(32, 36)];
    expect(spans(settle({ ...nothing, mentions, quotes }).mentions)).toEqual([
      [0, 5],
      [14, 16],
      [30, 40],
    ]);
  });

  test('yields to a citation, and dates and names yield to it', () => {
    const found = {
      ...nothing,
      mentions: [mention(0, 5), mention(10, 15)],
      citations: [{ start: 4, end: 8, items: [], inText: false, unknown: [] }],
      dates: [{ start: 12, end: 18, iso: '2018' }],
      names: [
        { start: 10, end: 15, name: 'X' },
        { start: 20, end: 22, name: 'Y' },
      ],
    };
    const { mentions, dates, names } = settle(found);
    expect([spans(mentions), spans(dates), spans(names)]).toEqual([[[10, 15]], [], [[20, 22]]]);
  });
});

describe('quotes', () => {
  test('nest, but none cuts another: told speech yields to words in marks, a later to an earlier', () => {
    const crossing = [quote(0, 10, 'indirect'), quote(5, 15), quote(12, 20), quote(30, 40, 'indirect'), quote(32, 36)];
    expect(spans(settle({ ...nothing, quotes: crossing }).quotes)).toEqual([
      [5, 15],
      [30, 40],
      [32, 36],
    ]);
  });
});

test('a reference to a document of the glossary is a mention of it', () => {
  const documents = [{ start: 3, end: 9, symbol: 'D/1', url: 'https://d.example', entityId: 'd-1', ...evidence }];
  expect(settle({ ...nothing, documents }).mentions).toMatchObject([{ start: 3, end: 9, entityId: 'd-1' }]);
});
