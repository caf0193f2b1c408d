import { describe, expect, test } from 'vitest';
import { firstPersonIn } from '../../../../../src/annotate/quotes/stretches/first-person.ts';
import { pairMarks } from '../../../../../src/annotate/quotes/stretches/pair-marks.ts';
import { plainProse } from '../../../../../src/annotate/text/prose.ts';
import { tokensOf } from '../../../../../src/annotate/text/tokens.ts';

const heard = (text: string) => {
  const prose = plainProse(text);
  return firstPersonIn(tokensOf(prose), pairMarks(prose))();
};

describe('the writer’s first person', () => {
  test('counts every I', () => {
    expect(heard('I went to the pier. I saw no ferry.').singular).toBe(2);
  });

  test('leaves out whoever speaks in marks', () => {
    expect(heard('“I waited for our ferry,” Mina Okafor said.')).toMatchObject({ singular: 0, plural: 0 });
  });

  test('goes with how much the text reports', () => {
    const { marked, sayings, bare } = heard('“We wait,” Mina Okafor said. Lars Holm said so too.');
    expect(bare).toBe(12);
    expect(marked).toBeCloseTo(1000 / 12);
    expect(sayings).toBeCloseTo(2000 / 12);
  });

  test('takes no initial for the writer', () => {
    expect(heard('Mina I. Okafor waited.').singular).toBe(0);
  });

  test('counts we, us and our by the length of the text', () => {
    const once = heard('We waited at the pier.').plural;
    expect(once).toBeGreaterThan(1);
    expect(heard(`We waited at the pier. ${'The ferry came late. '.repeat(200)}`).plural).toBeLessThan(once / 10);
  });
});
