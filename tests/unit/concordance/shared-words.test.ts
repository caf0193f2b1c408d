import { describe, expect, test } from 'vitest';
import { sharedWords, tinted } from '../../../src/concordance/shared-words.ts';

describe('shared words', () => {
  test('are those that two cells have, whatever their case and accents', () => {
    expect([...sharedWords([['The Café closed.', 'A ferry.'], ['closed cafe ferries']])].sort()).toEqual(['closed']);
    expect([...sharedWords([['Élysée'], ['ELYSEE']])]).toEqual(['elysee']);
  });

  test('are not those that two texts of one cell have', () => {
    expect(sharedWords([['harbour', 'harbour'], ['quay']]).size).toBe(0);
  });

  test('are none that only join others', () => {
    expect(sharedWords([['which would have been there'], ['which would have been there']]).size).toBe(0);
  });
});

describe('a tinted text', () => {
  const shared = new Set(['harbour']);

  test('is cut at its shared words and keeps every character', () => {
    const pieces = tinted('“Harbour,” he said, the harbour’s end', shared);
    expect(pieces.filter(({ isShared }) => isShared).map(({ text }) => text)).toEqual(['Harbour', 'harbour']);
    expect(pieces.map(({ text }) => text).join('')).toBe('“Harbour,” he said, the harbour’s end');
  });

  test('without any is whole', () => {
    expect(tinted('The quay', shared)).toEqual([{ text: 'The quay', isShared: false }]);
    expect(tinted('', shared)).toEqual([]);
  });
});
