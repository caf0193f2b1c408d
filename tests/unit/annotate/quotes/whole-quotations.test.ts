import { describe, expect, test } from 'vitest';
import { readOpen } from '../../../../src/annotate/annotate.ts';
import { wholeQuotations } from '../../../../src/annotate/quotes/whole-quotations.ts';
import { harbourKnowledge } from '../../../support/harbour-desk.ts';

function wholesIn(paragraphs: readonly string[]): string[][] {
  const { quotes, text } = readOpen(paragraphs.join('\n\n'), harbourKnowledge, { lang: 'en' });
  return wholeQuotations(quotes, text).map((whole) => whole.map(({ start, end }) => text.slice(start, end)));
}

describe('a quotation', () => {
  test('goes on in the next paragraph where it has no closing mark', () => {
    const paragraphs = ['“The quay is old and safe.', '“Nobody was asked.', '“It opens in May.”'];
    expect(wholesIn([`Ada Lund said: ${paragraphs[0]}`, ...paragraphs.slice(1)])).toEqual([paragraphs]);
  });

  test('goes on too where the words behind it say whose it is', () => {
    const paragraphs = ['Ada Lund said: “The quay is old and safe.', '“Nobody was asked,” Ada Lund said.'];
    expect(wholesIn(paragraphs)).toEqual([['“The quay is old and safe.', '“Nobody was asked,”']]);
  });

  test('ends where it has its mark, though the next paragraph has the same speaker', () => {
    expect(wholesIn(['Ada Lund said: “The quay is old.”', '“Nobody was asked,” Ada Lund said.'])).toHaveLength(2);
  });

  test('is two where the writer’s words cut it in one paragraph', () => {
    expect(wholesIn(['“The quay is old,” Ada Lund said. “Nobody was asked.”'])).toHaveLength(2);
  });

  test('without marks goes on in none', () => {
    expect(wholesIn(['Ada Lund wrote:', '> The quay is old.', '“Nobody was asked,” Ada Lund said.'])).toHaveLength(2);
  });
});
