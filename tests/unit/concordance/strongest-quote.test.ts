import { expect, test } from 'vitest';
import { strongestQuote } from '../../../src/concordance/strongest-quote.ts';
import type { Quote } from '../../../src/model/annotation.ts';

const quote = (length: number, more: Partial<Quote> = {}): Quote => ({
  start: 0,
  end: length,
  type: 'direct',
  speaker: 'Mina Okafor',
  rule: 'cue',
  certainty: 'certain',
  ...more,
});

test('words of some length are stronger than a scrap and than a speech', () => {
  const said = quote(130);
  expect(strongestQuote([quote(9), said, quote(2000)])).toBe(said);
});

test('the speaker’s own words are stronger than told ones, and sure ones than likely ones', () => {
  const own = quote(120);
  expect(strongestQuote([quote(140, { type: 'indirect' }), own])).toBe(own);
  expect(strongestQuote([quote(140, { certainty: 'likely' }), own])).toBe(own);
});

test('of like ones the first is taken, and there is none where nothing was said', () => {
  const first = quote(100);
  expect(strongestQuote([first, quote(100)])).toBe(first);
  expect(strongestQuote([quote(20, { type: 'no-comment' })])).toBeUndefined();
});
