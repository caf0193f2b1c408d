import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '../../../../src/annotate/names/find-names.ts';
import { plainProse } from '../../../../src/annotate/text/prose.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Mina ', 'of ', 'Mr. ', 'Holm', ', ', 'Jr.', '’s ', '\n', '. '),
);

test('names come in order, in range and apart, for any text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let end = 0;
      for (const one of findNames(plainProse(text), [])) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        expect(one.end).toBeGreaterThan(one.start);
        end = one.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
