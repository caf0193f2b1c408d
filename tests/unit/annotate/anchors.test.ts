import { expect, test } from 'vitest';
import { makeAnchors } from '../../../src/annotate/anchors.ts';

test('an anchor is two words that can be said', () => {
  expect(makeAnchors()('p', 'The talks began.')).toMatch(/^p-[a-z]{5}-[a-z]{5}$/);
});

test('an anchor stays when only case, spaces or marks change', () => {
  const [before, after] = ['“The  talks” began', 'The talks began.'].map((text) => makeAnchors()('p', text));
  expect(after).toBe(before);
});

test('different words have different anchors, and equal ones are told apart', () => {
  const anchor = makeAnchors();
  const ids = ['One.', 'Two.', 'One.', '…', '—'].map((text) => anchor('p', text));
  expect(new Set(ids).size).toBe(5);
});
