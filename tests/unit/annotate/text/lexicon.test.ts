import { describe, expect, test } from 'vitest';
import { inSmallLetters, perWord, wordOf } from '../../../../src/annotate/text/lexicon.ts';

describe('wordOf', () => {
  test('gives one word for one surface, whoever asks', () => {
    expect(wordOf('quayside', true)).toBe(wordOf('quayside', true));
    expect(wordOf('Quayside', true)).not.toBe(wordOf('quayside', true));
  });

  test('tells a mark from a word', () => {
    expect(wordOf('—', false).shape).toBe('mark');
    expect(wordOf('Ferry', true).shape).toBe('capital');
  });

  test('knows a capital word in small letters as that word itself', () => {
    expect(inSmallLetters(wordOf('Lantern', true))).toBe(wordOf('lantern', true));
  });
});

describe('perWord', () => {
  test('asks once per word, also where there is nothing to tell', () => {
    const asked: string[] = [];
    const vowelOf = perWord(({ text }) => {
      asked.push(text);
      return /[aeiou]/.exec(text)?.[0];
    });
    const [tide, hymn] = [wordOf('tide', true), wordOf('hymn', true)];
    expect([vowelOf(tide), vowelOf(hymn), vowelOf(tide), vowelOf(hymn)]).toEqual(['i', undefined, 'i', undefined]);
    expect(asked).toEqual(['tide', 'hymn']);
  });

  test('keeps apart what is told of a word without a number', () => {
    const lengthOf = perWord(({ text }) => text.length);
    const unnumbered = (text: string) => ({ ...wordOf(text, true), id: -1 });
    expect([lengthOf(unnumbered('oar')), lengthOf(unnumbered('rudder'))]).toEqual([3, 6]);
  });
});
