import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPositions, readPostings, writePositions, writePostings } from '../../../../src/model/search/postings.ts';
import { readDates, writeDates } from '../../../../src/model/search/search-index.ts';

test('documents and levels come back as they were written', () => {
  const documents = fc.uniqueArray(fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 26 })), {
    selector: ([document]) => document,
  });
  fc.assert(
    fc.property(documents, (some) => {
      const list = some.sort(([a], [b]) => a - b);
      const read: [number, number][] = [];
      const written = writePostings(
        list.map(([document]) => document),
        list.map(([, level]) => level),
      );
      readPostings(written, (document, level) => read.push([document, level]));
      expect(read).toEqual(list);
    }),
  );
});

test('a document right after the one before takes one letter', () => {
  expect(writePostings([0, 1, 2, 40], [1, 2, 26, 3])).toBe('ABZ11C');
});

test('positions come back as they were written', () => {
  expect(readPositions(writePositions([0, 7, 8, 1000]))).toEqual([0, 7, 8, 1000]);
});

test('dates come back as they were written, incomplete ones too', () => {
  const dates = [
    '2020-05-04',
    '2020-05-04',
    '2020-05-03',
    '2020-04-30',
    '2020-04',
    '2019-12-31',
    '2019',
    '2019',
    '1999-01-01',
  ];
  expect(writeDates(dates).slice(0, 4)).toEqual(['2020-05-04', '', '03', '04-30']);
  expect(readDates(writeDates(dates))).toEqual(dates);
});
