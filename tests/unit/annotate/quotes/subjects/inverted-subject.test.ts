import { describe, expect, test } from 'vitest';
import { firstSpeakers, quotesOf } from '../quotes-of.ts';

describe('a speaker behind the verb', () => {
  test.each([
    [
      'between commas',
      'The trouble with the quay, says Lars Holm, a pilot, is that it was “never meant for such ships.”',
    ],
    ['right before the words', 'Once the tide turns, explained Lars Holm, “there is nothing left to be done.”'],
    ['behind by and the words', 'The plan was called “reckless and unworthy” by Lars Holm, who left.'],
    ['behind by after got', 'The plan got called “reckless and unworthy” by Lars Holm, who left.'],
    ['behind by and the verb', 'The plan, described by Lars Holm as “a harbour for nobody,” was dropped.'],
    ['of a question', 'Mina Okafor was asked by Lars Holm whether the plan would risk “drowning the whole harbour.”'],
  ])('%s', (_, text) => {
    expect(firstSpeakers(text)).toEqual(['Lars Holm']);
    expect(quotesOf(text)[0]?.rule).toBe('cue-before-inverted');
  });

  test.each([
    ['by says how', 'Mina Okafor called the plan “reckless” by mistake.'],
    ['by says who did what is told of', 'Mina Okafor told the board that the plan was made “in a hurry” by Lars Holm.'],
    ['by says who passes it on', '“We waited,” Mina Okafor was quoted by the Velmora Times as saying.'],
  ])('is none where %s', (_, text) => {
    expect(firstSpeakers(text)).toEqual(['Mina Okafor']);
  });
});

test('no verb gives words to who was asked them', () => {
  const [quote] = quotesOf('The board met. Mina Okafor was asked: “Why did you leave?”');
  expect(quote?.cueStart).toBeUndefined();
});
