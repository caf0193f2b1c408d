import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { blockWordsIn, endOf } from '../../../../../src/annotate/mentions/match/block-words.ts';
import { namePartsOf } from '../../../../../src/annotate/text/name-parts.ts';
import { plainProse } from '../../../../../src/annotate/text/prose.ts';

/** What words are made of, and what stands between and inside them. */
const pieces = constantFrom(
  ...['a', 'B', 'cd', 'Éf', 'e\u0301', 's', 'll', '7', '10', '金', '한', 'ก', '_', '\u{1d400}', '𞤀', '\ud83d\ude00'],
  ...[' ', '.', '. ', ',', '-', '‑', '–', "'", '’', '‘', '&', '@', '(', '”', '/', '\u00ad', '\u200b', '\u00a0', '\n'],
  ...['U.S.', 'l’O.N.U.', 'J.', 'p.m.', 'non-', 'Mr.', 'co\u00adop', 'ʼ', 'ª', '½'],
);

const tokensIn = (text: string) =>
  blockWordsIn(plainProse(text)).flatMap((passage) =>
    passage.tokens.map((token, at) => ({ ...token, start: passage.starts[at], end: endOf(passage, at) })),
  );

const tokensByLine = (text: string) =>
  plainProse(text).blocks.flatMap(({ start, end }) =>
    namePartsOf(text.slice(start, end)).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    })),
  );

test('the words of a passage are those that its text has by itself, whatever stands between them', () => {
  assert(
    property(array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(tokensIn(text)).toEqual(tokensByLine(text));
    }),
    { numRuns: 3000 },
  );
});

test('no character of Unicode makes a word of a passage another than its text has', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 12 }), (text) => {
      expect(tokensIn(text)).toEqual(tokensByLine(text));
    }),
    { numRuns: 3000 },
  );
});
