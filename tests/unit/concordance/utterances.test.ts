import { expect, test } from 'vitest';
import type { Indexed, QuotePlace } from '../../../src/concordance/concordance.ts';
import { piecesOf, utterancesIn } from '../../../src/concordance/utterances.ts';
import type { Quote } from '../../../src/model/annotation.ts';

const text = 'Okafor called the quay “a promise” and the ferry “its proof”. Holm said it was late, “far too late”.';

test('pieces of one utterance are listed as one, with the writer’s words between them', () => {
  const [utterance = [], ...others] = utterancesIn([
    at('“a promise”', 'Okafor', 'g1'),
    at('“its proof”', 'Okafor', 'g1'),
  ]);
  expect(others).toEqual([]);
  expect(piecesOf(utterance).map((piece) => [piece.text, piece.place?.quote.id])).toEqual([
    ['“a promise”', 'q-“a promise”'],
    [' and the ferry ', undefined],
    ['“its proof”', 'q-“its proof”'],
  ]);
});

test('told words are listed with the quoted ones that end them', () => {
  const told = at('it was late,', 'Holm', 'g2');
  expect(utterancesIn([told, at('“far too late”', 'Holm', 'g3')])).toHaveLength(1);
});

test('quotations of two speakers, of two utterances or of two paragraphs stay apart', () => {
  const first = at('“a promise”', 'Okafor', 'g1');
  expect(utterancesIn([first, at('“its proof”', 'Holm', 'g1')])).toHaveLength(2);
  expect(utterancesIn([first, at('“its proof”', 'Okafor', 'g2')])).toHaveLength(2);
  expect(utterancesIn([first, { ...at('“its proof”', 'Okafor', 'g1'), anchor: 'p-two' }])).toHaveLength(2);
});

test('a long way between two is left out', () => {
  const long = { ...article, text: `“a promise” ${'and so on '.repeat(20)}“its proof”` };
  const end = long.text.length;
  const places = [place(0, 11, 'Okafor', 'g1'), place(end - 11, end, 'Okafor', 'g1')].map((one) => ({
    ...one,
    article: long,
  }));
  expect(piecesOf(places)[1]?.text).toBe(' … ');
});

const article: Indexed = {
  slug: 'quay',
  date: '2024-05-01',
  text,
  mentions: [],
  quotes: [],
  citations: [],
  paragraphs: [{ id: 'p-one', start: 0, end: text.length }],
};

function at(words: string, speaker: string, group: string): QuotePlace {
  const start = text.indexOf(words);
  return place(start, start + words.length, speaker, group);
}

function place(start: number, end: number, speaker: string, group: string): QuotePlace {
  const quote: Quote = { start, end, type: 'mixed', speaker, group, rule: 'cue-before', certainty: 'certain' };
  return { article, start, end, anchor: 'p-one', quote: { ...quote, id: `q-${text.slice(start, end)}` } };
}
