import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../../../../src/client/search/ask/address.ts';
import { readQuery, withoutChoice } from '../../../../../src/client/search/ask/query.ts';

describe('a typed search', () => {
  test('is words where nothing else is said', () => {
    expect(readQuery('  sanctions   relief ')).toEqual({
      words: ['sanctions', 'relief'],
      phrases: [],
      without: [],
      choices: [],
    });
  });

  test('takes a word before a colon for a field only where there is such a field', () => {
    expect(readQuery('speaker:lavrov U.S.:China')).toMatchObject({
      words: ['U.S.:China'],
      choices: [{ field: 'speaker', value: 'lavrov', not: false }],
    });
  });

  test('keeps a value in quotation marks whole, straight or curly', () => {
    expect(readQuery('person:"Kim Jong Un" “two-way street”')).toMatchObject({
      phrases: ['two-way street'],
      choices: [{ field: 'person', value: 'Kim Jong Un' }],
    });
  });

  test('rules out words, phrases and choices that a minus stands before', () => {
    expect(readQuery('-oil -"ship to ship" -speaker:pompeo')).toEqual({
      words: [],
      phrases: [],
      without: ['oil', '"ship to ship"'],
      choices: [{ field: 'speaker', value: 'pompeo', not: true }],
    });
  });

  test('keeps a hyphen within a word', () => {
    expect(readQuery('two-way').words).toEqual(['two-way']);
  });

  test('waits for the value of a field that is being typed', () => {
    expect(readQuery('sanctions speaker:')).toMatchObject({ words: ['sanctions'], choices: [] });
  });

  test('takes any nonsense without a fault', () => {
    for (const text of ['"', '-', ':', '-:""', '(((', 'a:"', '\u0000', '🙂 ::'])
      expect(() => readQuery(text)).not.toThrow();
  });

  test('loses a choice when it is taken back, and nothing else', () => {
    const choice = { field: 'speaker', value: 'lavrov', not: false } as const;
    expect(withoutChoice('sanctions speaker:lavrov relief', choice)).toBe('sanctions relief');
    expect(withoutChoice('sanctions', choice)).toBe('sanctions');
  });
});

describe('the address of a search', () => {
  test('holds text, choices for and against, and order, and gives them back', () => {
    const state = {
      text: 'sanctions "two way" & more',
      choices: [
        { field: 'speaker', value: 'sergey-lavrov', not: false },
        { field: 'year', value: '2018', not: true },
      ],
      sort: 'newest',
    } as const;
    expect(readAddress(writeAddress({ ...state, choices: [...state.choices] }))).toEqual(state);
  });

  test('is empty where nothing is asked', () => {
    expect(writeAddress({ text: ' ', choices: [], sort: 'best' })).toBe('');
  });
});
