import { describe, expect, test } from 'vitest';
import { findNames, withKinds } from '../../../../../src/annotate/names/find-names.ts';
import learnt from '../../../../../src/annotate/names/kinds/kind-weights.en.json' with { type: 'json' };
import { type Prose, plainProse } from '../../../../../src/annotate/text/prose.ts';

const kindsIn = (text: string) =>
  kindsOf(plainProse(text)).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`);

const kindsOf = (prose: Prose) => withKinds(prose, findNames(prose, []));

describe('the kind of a name is told', () => {
  test.each([
    ['by its last word', 'A study by Kestrel Analytics found the opposite.', 'Kestrel Analytics organization'],
    ['by its first word', 'They slept near Port Merrin.', 'Port Merrin place'],
    ['by what owns it', 'The town of Rellwick burned.', 'Rellwick place'],
    ['by a direction before it', 'They drove through rural Rellmere.', 'Rellmere place'],
    ['by a given name', 'Then Mina Okafor rose.', 'Mina Okafor person'],
    ['by what happens', 'They won the Harbour Festival.', 'Harbour Festival event'],
    ['by a list of places', 'Flights from Zurich were late.', 'Zurich place'],
    ['by the noun before “of”', 'They sailed through the Bay of Merrin.', 'Bay of Merrin place'],
    ['by a plural of such a noun', 'Green Valley Bakeries employs 400 people.', 'Green Valley Bakeries organization'],
    ['by “&”', 'The shop was sold to Okafor & Daughters in 1988.', 'Okafor & Daughters organization'],
    ['by the other names of a list', 'It has offices in Zurich, Rellmere and Oslo.', 'Rellmere place'],
    ['by what stands before a list', 'It struck the towns of Rell, Tarnwick and Brode.', 'Brode place'],
    ['by what its verb has to do with', 'Last May Telvora reported lower sales.', 'Telvora organization'],
  ])('%s', (_, text, expected) => {
    expect(kindsIn(text)).toContain(expected);
  });

  test('by all places of the text that have the name', () => {
    const text = 'Telvora fell. Shares of Telvora lost a tenth, and its chairman left Telvora.';
    expect(kindsIn(text)).toEqual(Array(3).fill('Telvora organization'));
  });

  test('but many people together are no person', () => {
    expect(kindsIn('They met Norwegian Socialists.').join()).not.toContain('person');
  });
});

describe('the weights', () => {
  test('are numbers for each kind, and each speaks for or against one', () => {
    for (const weights of Object.values(learnt.weights)) {
      expect(weights).toHaveLength(learnt.kinds.length);
      expect(Math.max(...weights.map(Math.abs))).toBeGreaterThanOrEqual(0.05);
    }
  });

  test('belong to features of places and kinds of words', () => {
    const places =
      /^(?:any$|again$|cited$|the(?: plural)?$|whole place$|run |words |only |first |last |inner |tail |(?:one |many )?(?:before|after) |owns |then |among |list |deed )/;
    expect(Object.keys(learnt.weights).filter((feature) => !places.test(feature))).toEqual([]);
  });
});
