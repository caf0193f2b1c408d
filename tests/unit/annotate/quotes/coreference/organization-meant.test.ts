import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

const speakers = (text: string) => quotesOf(text).map(({ speaker }) => speaker);

describe('a body', () => {
  test('is named with its country', () => {
    expect(speakers('South Korea’s Foreign Ministry said: “We waited for an answer.”')).toEqual([
      'South Korea’s Foreign Ministry',
    ]);
  });

  test('is another country’s under the same name', () => {
    expect(
      speakers('Japan’s Foreign Ministry said: “We waited.” Norway’s Foreign Ministry said: “Nobody came to us.”'),
    ).toEqual(['Japan’s Foreign Ministry', 'Norway’s Foreign Ministry']);
  });

  test('is that of the country named before', () => {
    expect(speakers('Norway’s Foreign Ministry met. “We waited,” the Foreign Ministry said.')).toEqual([
      'Norway’s Foreign Ministry',
    ]);
  });

  test('has no country where its name is its own', () => {
    expect(speakers('Norway’s Mina Okafor said: “We waited.”')).toEqual(['Mina Okafor']);
  });

  test.each([
    ['the ministry', 'Norway’s Foreign Ministry met. “We waited,” the ministry said.', 'Norway’s Foreign Ministry'],
    ['the council', 'The Harbour Council met. “We waited,” the council said.', 'Harbour Council'],
    ['the paper', 'The Harbour Times was sold. “We waited,” the paper wrote.', 'Harbour Times'],
  ])('is meant by %s', (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  test.each([
    ['a council', 'The Harbour Council met. “We waited,” a council said.'],
    ['the town council', 'The Harbour Council met. “We waited,” the town council said.'],
    ['the group', 'The Harbour Group met. “We waited,” the group said.'],
    ['the paper', 'The Harbour Council met. “We waited,” the paper said.'],
  ])('is not meant by %s', (words, text) => {
    expect(speakers(text)).toEqual([words]);
  });
});
