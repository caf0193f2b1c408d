import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import { findNames } from '../../../../src/annotate/names/find-names.ts';
import { findQuotes } from '../../../../src/annotate/quotes/find-quotes.ts';
import { plainProse } from '../../../../src/annotate/text/prose.ts';
import { expectLinearTime } from '../../../support/linear-time.ts';

const knowledge = compileKnowledge({ entities: [] });

function quotesIn(text: string) {
  const prose = plainProse(text);
  return findQuotes(prose, { mentions: [], names: findNames(prose, []), knowledge, circumstances: {} });
}

const marks = ['“', '”', '"', ', ', '.', '\n'];
const words = ['Mina Okafor', ' said ', 'he ', 'that ', ' according to ', 'who '];
const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...marks, ...words));

test('quotations lie in their text, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end } of quotesIn(text)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('quotations take time in proportion to the number of marks', () => {
  expectLinearTime((count) => quotesIn('“a “b ” c" \'d '.repeat(count)), 10_000);
});
