import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/export/csv.ts';

test('CSV holds any cell that is no formula', () => {
  const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(plain), (cells) => {
      const rows = cells.map((cell) => ({ cell }));
      expect(parse(toCsv(rows, ['cell']))).toEqual([['cell'], ...cells.map((cell) => [cell])]);
    }),
  );
});
