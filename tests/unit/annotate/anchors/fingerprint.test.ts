import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/annotate/anchors/fingerprint.ts';

test('words have no accents, case or marks, and a text without words is its own', () => {
  expect(wordsOf('“Élan,” she said – ½ …')).toBe('e lan she said 1 2');
  expect(wordsOf('“…!”')).toBe('“…!”');
});
