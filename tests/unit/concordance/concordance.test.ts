import { describe, expect, test } from 'vitest';
import { buildConcordance, type Indexed } from '../../../src/concordance/concordance.ts';

const evidence = { rule: 'full-name', certainty: 'certain' as const };
const text = 'Mina met Ada.\n\n“Ada left,” Mina said.';
const article: Indexed = {
  slug: 'harbour',
  date: '2024-03-07',
  text,
  mentions: [
    { start: 0, end: 4, entityId: 'mina', ...evidence },
    { start: 9, end: 12, entityId: 'ada', ...evidence },
    { start: 16, end: 19, entityId: 'ada', ...evidence },
    { start: 27, end: 31, entityId: 'mina', ...evidence },
  ],
  quotes: [{ id: 'q-one', start: 15, end: 26, type: 'direct', speaker: 'Mina', speakerId: 'mina', ...evidence }],
  citations: [{ start: 12, end: 13, items: [{ key: 'book', locator: 'p. 4' }] }],
  paragraphs: [
    { id: 'p-one', start: 0, end: 13 },
    { id: 'p-two', start: 15, end: 37 },
  ],
};
const concordance = buildConcordance([article], [{ id: 'mina' }, { id: 'ada' }, { id: 'nobody' }]);

describe('the concordance', () => {
  test('leads from an entity to each of its mentions, by the paragraph’s anchor', () => {
    expect(concordance.mentionsOf('ada').map(({ anchor, start }) => [anchor, start])).toEqual([
      ['p-one', 9],
      ['p-two', 16],
    ]);
    expect(concordance.mentionsOf('nobody')).toEqual([]);
  });

  test('tells what was said by an entity from what was said of it', () => {
    expect(concordance.quotesBy('mina').map(({ quote }) => quote.id)).toEqual(['q-one']);
    expect(concordance.quotesAbout('mina')).toEqual([]);
    expect(concordance.quotesAbout('ada').map(({ quote }) => quote.id)).toEqual(['q-one']);
  });

  test('counts nothing as said where somebody declined to', () => {
    const quotes = [{ ...article.quotes[0], type: 'no-comment' as const }] as Indexed['quotes'];
    const silent = buildConcordance([{ ...article, quotes }], [{ id: 'mina' }, { id: 'ada' }]);
    expect([silent.quotesBy('mina'), silent.quotesAbout('ada'), silent.allQuotes]).toEqual([[], [], []]);
    expect(silent.noComments.map(({ anchor }) => anchor)).toEqual(['p-two']);
  });

  test('gives nobody words whose speaker is unsure', () => {
    const quotes = article.quotes.map((quote) => ({ ...quote, certainty: 'unsure' as const }));
    const unsure = buildConcordance([{ ...article, quotes }], [{ id: 'mina' }, { id: 'ada' }]);
    expect(unsure.quotesBy('mina')).toEqual([]);
    expect(unsure.quotesAbout('ada')).toHaveLength(1);
    expect(unsure.allQuotes).toHaveLength(1);
  });

  test('leads from each of two speakers to what they said together', () => {
    const speakers = [
      { name: 'Mina', id: 'mina', start: 27, end: 31 },
      { name: 'Ada', id: 'ada', start: 9, end: 12 },
    ];
    const quotes = article.quotes.map((quote) => ({ ...quote, speakers }));
    const both = buildConcordance([{ ...article, quotes }], [{ id: 'mina' }, { id: 'ada' }]);
    expect(both.quotesBy('mina')).toHaveLength(1);
    expect(both.quotesBy('ada')).toEqual(both.quotesBy('mina'));
  });

  test('counts the paragraphs in which two are named together', () => {
    expect(concordance.companionsOf('mina')).toEqual([{ id: 'ada', paragraphs: 2 }]);
  });

  test('leads from a work to where it is cited', () => {
    expect(concordance.citationsOf('book')).toMatchObject([{ anchor: 'p-one', locator: 'p. 4' }]);
    expect(concordance.citationsOf('other')).toEqual([]);
  });
});
