import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collate } from '../../../src/collation/collate.ts';
import { readSourceText } from '../../../src/collation/sources/read-source-text.ts';
import { expectLinearTime } from '../../support/linear-time.ts';

const vocabulary = [
  'quay',
  'the',
  'Board',
  'opens',
  'no',
  'not',
  'May',
  'ship',
  "can't",
  '1,500',
  'well-known',
  'é',
  'a',
  '-5',
];
const sign = fc.constantFrom(' ', ' ', ' ', ', ', '. ', ' – ', '\n', '; ', ' “', '” ');
const source = fc.array(fc.tuple(fc.constantFrom(...vocabulary), sign), { minLength: 8, maxLength: 60 });

function verdictOf(quotation: string, text: string) {
  const [one] = collate(
    [{ text: `“${quotation}”`, sources: ['s'] }],
    [readSourceText({ id: 's', text, format: 'txt', firstLine: 1 })],
  );
  return one?.verdict;
}

/** A stretch of the source in whole words, with the source. */
const cut = source.chain((words) =>
  fc
    .tuple(fc.constant(words), fc.nat(words.length - 4), fc.integer({ min: 3, max: 20 }))
    .map(([all, from, length]) => ({
      text: all.flat().join(''),
      words: all.slice(from, from + length),
    })),
);

test('any stretch of whole words is exact', () => {
  fc.assert(
    fc.property(cut, ({ text, words }) => {
      const quotation = words.flat().slice(0, -1).join('');
      expect(verdictOf(quotation, text)).toBe('exact');
    }),
  );
});

test('no quotation of which one word was altered is taken for the source’s', () => {
  fc.assert(
    fc.property(cut, fc.nat(), fc.constantFrom('gull', 'never', '7', 'QUAY'), ({ text, words }, at, other) => {
      const changed = words.map(([word, behind], index) => [index === at % words.length ? other : word, behind]);
      const quotation = changed.flat().slice(0, -1).join('');
      expect(['changed', 'absent']).toContain(verdictOf(quotation, text));
    }),
  );
});

test('any text can be held against any other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (quotation, text) => {
      const verdict = verdictOf(quotation, text);
      const oneSpaced = (words: string) => words.replace(/\s+/g, ' ');
      if (verdict === 'exact')
        expect(oneSpaced(text)).toContain(
          oneSpaced(quotation).replace(/^[\s"'“”„‟‘’‚‛«»‹›]+|[\s"'“”„‟‘’‚‛«»‹›]+$/gu, ''),
        );
    }),
  );
});

test('time grows with the length of sources and quotations, also where words repeat', () => {
  const work = (size: number) => {
    const text = 'the quay and the quay and the ferry '.repeat(size);
    const quotations = Array.from({ length: size / 50 }, (_, index) => ({
      text: `“the quay and the quay and the ${index % 2 ? 'boat' : 'ferry'} ${index}”`,
      sources: ['s'],
    }));
    collate(quotations, [readSourceText({ id: 's', text, format: 'txt', firstLine: 1 })]);
  };
  expectLinearTime(work, 20_000);
});
