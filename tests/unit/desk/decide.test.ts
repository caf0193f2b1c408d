import { describe, expect, test } from 'vitest';
import { readOpen } from '../../../src/annotate/annotate.ts';
import { decide } from '../../../src/desk/decide.ts';
import type { MarkDecision } from '../../../src/desk/doubtful-mark.ts';
import { doubtfulMarks } from '../../../src/desk/doubtful-marks.ts';
import { harbourKnowledge as knowledge, unsureParagraph } from '../../support/harbour-desk.ts';

const circumstances = { lang: 'en' };
const okafor: MarkDecision = { as: { name: 'Mina Okafor', id: 'mina-okafor' } };
const plain: MarkDecision = { plain: true };

/** The text after a decision on its first doubtful mark, or why there is none. */
function decided(source: string, decision: MarkDecision): string {
  const [mark] = doubtfulMarks(readOpen(source, knowledge, circumstances), knowledge);
  if (!mark) throw new Error('Unexpected certainty, expected a doubtful mark');
  const outcome = decide({ source, knowledge, circumstances }, mark, decision);
  return 'refusal' in outcome ? `refused: ${outcome.refusal}` : outcome.source;
}

describe('a decision', () => {
  test('is a directive around the words and changes nothing else, whatever the line ends, tabs and end of the file', () => {
    const [head, tail] = ['---\r\ntitle: Talks\r\n---\r\n\r\nOne\ttwo  \r\nthree.\r\n\r\n', '\r\n\r\n\tcode “x”'];
    const source = `${head}${unsureParagraph('“The quay\r\nis safe,”')}${tail}`;
    const directed = unsureParagraph(':quote[“The quay\r\nis safe,”]{by=mina-okafor}');
    expect(decided(source, okafor)).toBe(`${head}${directed}${tail}`);
  });

  test('gives words to somebody whom the glossary lacks, by name, with quotation marks in it too', () => {
    const source = unsureParagraph('“The quay is safe,”');
    expect(decided(source, { as: { name: 'J. "Ice" Palk & Co' } })).toBe(
      unsureParagraph(':quote[“The quay is safe,”]{by="J. &quot;Ice&quot; Palk &amp; Co"}'),
    );
  });

  test('unmarks a quotation', () => {
    expect(decided(unsureParagraph('“The quay is safe,”'), plain)).toBe(unsureParagraph(':plain[“The quay is safe,”]'));
  });

  test('says which entry an ambiguous name means, or that it is none', () => {
    const source = 'The NQC left the harbour.\n';
    const company: MarkDecision = { as: { name: 'North Quay Company', id: 'north-quay-company' } };
    expect(decided(source, company)).toBe('The :entity[NQC]{#north-quay-company} left the harbour.\n');
    expect(decided(source, plain)).toBe('The :plain[NQC] left the harbour.\n');
  });

  test('leaves emphasis, links and balanced brackets in the words as they are', () => {
    for (const words of ['“The *quay* is safe,”', '“The [quay](https://quay.example) is safe,”', '“The [old] quay,”'])
      expect(decided(unsureParagraph(words), okafor)).toBe(unsureParagraph(`:quote[${words}]{by=mina-okafor}`));
  });

  test('is refused where a bracket in the words has no other half', () => {
    expect(decided(unsureParagraph('“The ] quay is safe,”'), okafor)).toMatch(/^refused: .*bracket/);
  });

  test('is refused where emphasis begins within the words and ends behind them', () => {
    const source = 'Mina Okafor left. “The *quay is safe,” the report* had it.';
    expect(decided(source, okafor)).toMatch(/^refused: .*other mark-up/);
  });

  test('is refused where it would take away a quotation that stands within the words', () => {
    const source = unsureParagraph('“Ada Lund said: ‘The ice is gone and the port is open.’ We believed it,”');
    expect(readOpen(source, knowledge, circumstances).quotes).toHaveLength(2);
    expect(decided(source, okafor)).toMatch(/^refused: .*another quotation/);
  });
});
