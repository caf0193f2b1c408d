import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

const speakers = (text: string) => quotesOf(text).map(({ speaker }) => speaker);

describe('a body', () => {
  test.each([
    ['the ministry', 'The Foreign Ministry met. “We waited,” the ministry said.', 'Foreign Ministry'],
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
