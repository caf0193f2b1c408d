import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/annotate/anchors/fingerprint.ts';

/** Words by the tables of Unicode, which an accent at the end makes `wordsOf` read. */
const byTables = (text: string) => wordsOf(`${text} é`).replace(/ ?e$/, '') || text;

const printed = integer({ min: 0, max: 0x80 + 0x17 }).map((at) =>
  String.fromCharCode(at < 0x80 ? at : 0x2010 + at - 0x80),
);

test('plain letters and printers’ marks make the words that the tables of Unicode make of them', () => {
  assert(
    property(string({ unit: printed, maxLength: 20 }), (text) => {
      expect(wordsOf(text)).toBe(byTables(text));
    }),
    { numRuns: 3000 },
  );
});
