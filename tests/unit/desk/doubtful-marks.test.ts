import { describe, expect, test } from 'vitest';
import { readOpen } from '../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../src/annotate/knowledge/knowledge.ts';
import { contextOf } from '../../../src/desk/context-of.ts';
import { doubtfulMarks } from '../../../src/desk/doubtful-marks.ts';
import { findEntries } from '../../../src/desk/find-entries.ts';
import { harbourKnowledge as knowledge, unsureParagraph } from '../../support/harbour-desk.ts';

const marksIn = (source: string) => doubtfulMarks(readOpen(source, knowledge, { lang: 'en' }), knowledge);

describe('doubtful marks', () => {
  test('are the worst first, each with its reason', () => {
    const marks = marksIn(`The NQC waited.\n\n${unsureParagraph('“The quay is safe,”')}\n`);
    expect(marks.map(({ kind }) => kind)).toEqual(['unsure-speaker', 'ambiguous-name']);
    expect(marks.map(({ reason }) => reason)).toEqual([
      'no word of speech ties these words to the speaker',
      'several entries have this name, and nothing around it says which is meant',
    ]);
  });

  test('have the speaker who is proposed first, then whom the text names, each once and nine at most', () => {
    const [mark] = marksIn(`Ada Lund and Ada Lund wrote.\n\n${unsureParagraph('“The quay is safe,”')}\n`);
    expect(mark?.isProposed).toBe(true);
    expect(mark?.candidates.map(({ id }) => id)).toEqual(['mina-okafor', 'harbour-board', 'ada-lund']);
  });

  test('offer no name beside the entry that bears it', () => {
    const lunds = compileKnowledge({
      entities: ['Ada Lund', 'Bo Lund'].map((name) => ({
        id: name.toLowerCase().replace(' ', '-'),
        kind: 'person' as const,
        name,
        family: ['Lund'],
        aliases: [],
      })),
    });
    const text =
      'Lund left. Ada Lund and Bo Lund met.\n\n“We shall see what the tide brings,” was heard on the quay.\n';
    const [mark] = doubtfulMarks(readOpen(text, lunds, { lang: 'en' }), lunds);
    expect(mark?.candidates.map(({ id }) => id).sort()).toEqual(['ada-lund', 'bo-lund']);
  });

  test('keep their names when an earlier one is decided, and the same words have different ones', () => {
    const twice = `${unsureParagraph('“The quay is safe,”')}\n\n${unsureParagraph('“The quay is safe,”')}\n`;
    const [first, second] = marksIn(twice);
    expect(first?.key).not.toBe(second?.key);
    const decided = twice.replace('“The quay is safe,”', ':quote[“The quay is safe,”]{by=mina-okafor}');
    expect(marksIn(decided).map(({ key }) => key)).toEqual([second?.key]);
  });

  test('are none where the engine is sure', () => {
    expect(marksIn('“The quay is safe,” Mina Okafor said.\n')).toEqual([]);
  });
});

test('the context is cut between words', () => {
  const text = `${'ice '.repeat(100)}“The quay,” ${'tide '.repeat(100)}`;
  const reading = readOpen(text, knowledge, { lang: 'en' });
  const start = reading.text.indexOf('“');
  const { before, words, after } = contextOf(reading, { start, end: start + 11 });
  expect([before.slice(0, 5), words, after.slice(-6)]).toEqual(['… ice', '“The quay,”', 'tide …']);
  expect(before.length).toBeLessThan(190);
});

describe('the search of the glossary', () => {
  test('finds entries by parts of their names, those first that begin with the question', () => {
    expect(findEntries('lund', knowledge).map(({ id }) => id)).toEqual(['ada-lund', 'jonas-lund']);
    expect(findEntries('J', knowledge)[0]?.id).toBe('jonas-lund');
  });

  test('finds nothing where nothing is asked or nobody meant', () => {
    expect([findEntries(' ', knowledge), findEntries('courier', knowledge)]).toEqual([[], []]);
  });
});
