import { describe, expect, test } from 'vitest';
import { saidBy } from '../../../../src/model/annotation.ts';
import { quotesOf } from './quotes-of.ts';

const silences = (text: string) =>
  quotesOf(text)
    .filter(({ type }) => type === 'no-comment')
    .map((quote) => [
      saidBy(quote)
        .map(({ name }) => name)
        .join(' and '),
      text.slice(quote.start, quote.end),
    ]);

describe('words that say that somebody said nothing', () => {
  test.each([
    ['Mina Okafor', 'declined to comment', ' on Friday.'],
    ['Mina Okafor', 'declined comment', '.'],
    ['Mina Okafor', 'declined requests for an interview', '.'],
    ['Mina Okafor', 'refused to say', ' whether the quay would open.'],
    ['Mina Okafor', 'refused to answer questions', ' about the crane.'],
    ['Mina Okafor', 'would not comment', '.'],
    ['Mina Okafor', 'wouldn’t be drawn', ', and left.'],
    ['Mina Okafor', 'did not immediately respond', '.'],
    ['Mina Okafor', 'did not respond to a request for comment', '.'],
    ['Mina Okafor', 'has not replied to several emails', '.'],
    ['Mina Okafor', 'did not return phone calls seeking comment', '.'],
    ['Mina Okafor', 'has yet to respond', '.'],
    ['Mina Okafor', 'could not be reached for comment', ' on Monday.'],
    ['Mina Okafor', 'was not available for comment', '.'],
    ['Mina Okafor', 'had no comment', '.'],
    ['A spokesman for the port', 'declined to comment', '.'],
    ['Mina Okafor and Lars Holm', 'declined to comment', '.'],
  ])('%s %s', (speaker, words, rest) => {
    expect(silences(`${speaker} ${words}${rest}`)).toEqual([[speaker, words]]);
  });

  test('may have whoever was asked in their middle', () => {
    expect(silences('Attempts to reach Mina Okafor were unsuccessful.')).toEqual([
      ['Mina Okafor', 'Attempts to reach Mina Okafor were unsuccessful'],
    ]);
    expect(silences('Emails to the port went unanswered.')).toEqual([
      ['the port', 'Emails to the port went unanswered'],
    ]);
  });

  test('may be of two who both said nothing', () => {
    expect(silences('Neither Mina Okafor nor Lars Holm responded to requests for comment.')).toEqual([
      ['Mina Okafor and Lars Holm', 'responded to requests for comment'],
    ]);
  });

  test('are no speech: what was not said is nobody’s', () => {
    const types = quotesOf('Mina Okafor declined to say who paid for the crane.').map(({ type }) => type);
    expect(types).toEqual(['no-comment']);
  });

  test.each([
    'The patient did not respond to the treatment.',
    'Mina Okafor refused to say sorry.',
    'Mina Okafor declined the offer.',
    'Mina Okafor responded to requests for comment.',
    'Mina Okafor may decline to comment.',
    '“She declined to comment,” Lars Holm said.',
    'Mina Okafor did not return the keys.',
  ])('are not found in: %s', (text) => {
    expect(silences(text)).toEqual([]);
  });
});
