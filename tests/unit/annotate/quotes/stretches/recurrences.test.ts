import { describe, expect, test } from 'vitest';
import { pairMarks } from '../../../../../src/annotate/quotes/stretches/pair-marks.ts';
import { type Recurrence, recurrencesIn } from '../../../../../src/annotate/quotes/stretches/recurrences.ts';
import { plainProse } from '../../../../../src/annotate/text/prose.ts';
import { tokensOf } from '../../../../../src/annotate/text/tokens.ts';

describe('recurrences of words in marks', () => {
  test.each<[string, string, Recurrence]>([
    ['has none where the words stand once', 'She called it “a farce.”', { marked: 0, within: 0, bare: 0 }],
    ['counts the same words in marks', '‘A farce’\nShe called it “a farce.”', { marked: 1, within: 0, bare: 0 }],
    [
      'counts longer words in marks',
      '‘A farce’\n“This is a farce, no more,” she said.',
      { marked: 0, within: 1, bare: 0 },
    ],
    [
      'counts words in no marks',
      '‘The farce’\nThe farce ran, and the farce closed.',
      { marked: 0, within: 0, bare: 2 },
    ],
    ['passes over marks', '‘Well, no’\nWell – no, she thought.', { marked: 0, within: 0, bare: 1 }],
    ['wants all of the words', '‘A farce’\nA fair was on, and a farce', { marked: 0, within: 0, bare: 1 }],
  ])('%s', (_, text, expected) => {
    const prose = plainProse(text);
    const stretches = pairMarks(prose);
    const [first] = stretches;
    expect(first && recurrencesIn(tokensOf(prose), stretches)(first)).toEqual(expected);
  });

  test('looks at no more than some places of a word, so that ten thousand marks are read in linear time', () => {
    const prose = plainProse('“a” '.repeat(10_000));
    const stretches = pairMarks(prose);
    const recurrenceOf = recurrencesIn(tokensOf(prose), stretches);
    expect(stretches).toHaveLength(10_000);
    expect(Math.max(...stretches.map((one) => recurrenceOf(one).marked))).toBeLessThan(100);
  });
});
