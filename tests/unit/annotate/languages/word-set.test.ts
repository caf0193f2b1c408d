import { describe, expect, test } from 'vitest';
import { phraseSet, wordMap, wordSet } from '../../../../src/annotate/languages/word-set.ts';

describe('a set of words', () => {
  test('has the words between blanks and line ends', () => {
    expect([...wordSet(' pilot crew\n  captain ')]).toEqual(['pilot', 'crew', 'captain']);
    expect([...phraseSet('the crew,\n  the harbour\n master')]).toEqual(['the crew', 'the harbour master']);
  });

  test('refuses a word that its list has twice', () => {
    expect(() => wordSet('pilot crew pilot')).toThrow('Unexpected second “pilot”');
    expect(() => phraseSet('the crew, the pilot, the  crew')).toThrow('Unexpected second “the crew”');
  });

  test('refuses a list without words and an empty phrase', () => {
    expect(() => wordSet('')).toThrow('Unexpected empty entry');
    expect(() => phraseSet('the crew,, the pilot')).toThrow('Unexpected empty entry');
  });
});

test('a map of words refuses to be told two things of one word', () => {
  expect(wordMap([['pilot', 'steers']]).get('pilot')).toBe('steers');
  expect(() =>
    wordMap([
      ['pilot', 'steers'],
      ['pilot', 'waits'],
    ]),
  ).toThrow('Unexpected second “pilot”');
});
