import { describe, expect, test } from 'vitest';
import { quotesOf } from './quotes-of.ts';

/** Speakers and words of a text's quotations. */
const said = (text: string) =>
  quotesOf(text).map(({ speaker, start, end }) => [speaker, text.slice(start, end)] as [string | null, string]);

describe('what a court hears', () => {
  test('is told by somebody whom the text doesn’t name', () => {
    expect(said('The inquest was told the lamp had been out since noon.')).toEqual([
      [null, 'the lamp had been out since noon'],
    ]);
  });

  test('ends no clause of somebody else', () => {
    expect(said('Lars Holm told officers he found the rope by the quay, the court heard.')[0]?.[1]).toBe(
      'he found the rope by the quay',
    );
  });

  test('is music where a crowd hears it', () => {
    expect(said('The crowd heard the band play until midnight.')).toEqual([]);
  });
});

describe('words in marks', () => {
  test('keep inches inside', () => {
    expect(said('“The 14" rope tore,” said Ada Lund.')).toEqual([['Ada Lund', '“The 14" rope tore,”']]);
  });

  test('are direct behind an abbreviation that ends the sentence', () => {
    const [quote] = quotesOf(
      'The quay was sold to Harbour Works Inc. “This is a good day for the town,” said Ada Lund.',
    );
    expect(quote?.type).toBe('direct');
  });

  test('are not those of what is talked of', () => {
    const speakers = quotesOf('The toll was described as “a plain disgrace” by Ada Lund.').map(
      ({ speaker }) => speaker,
    );
    expect(speakers).toEqual(['Ada Lund']);
  });
});
