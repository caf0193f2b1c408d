import { expect, test } from 'vitest';
import { buildConcordance, type Indexed } from '../../../src/concordance/concordance.ts';
import { pairsIn, speechIn } from '../../../src/concordance/network.ts';

const evidence = { rule: 'full-name', certainty: 'certain' as const };
const at = (start: number, entityId: string) => ({ start, end: start + 1, entityId, ...evidence });
const said = { type: 'direct' as const, ...evidence };
const article: Indexed = {
  slug: 'harbour',
  date: '2024-03-07',
  text: '',
  mentions: [at(0, 'mina'), at(5, 'ada'), at(21, 'ada'), at(25, 'bo'), at(31, 'mina'), at(36, 'bo')],
  quotes: [
    { ...said, id: 'q-1', start: 4, end: 8, speaker: 'Mina', speakerId: 'mina' },
    { ...said, id: 'q-2', start: 20, end: 28, speaker: 'Ada', speakerId: 'ada' },
    {
      ...said,
      id: 'q-3',
      start: 35,
      end: 39,
      speaker: 'Mina',
      speakerId: 'mina',
      addressee: { start: 21, end: 22, text: 'Ada', id: 'ada' },
    },
    {
      ...said,
      id: 'q-4',
      start: 35,
      end: 38,
      speaker: 'Mina',
      speakerId: 'mina',
      speakers: [
        { start: 0, end: 1, name: 'Mina', id: 'mina' },
        { start: 5, end: 6, name: 'Ada', id: 'ada' },
      ],
    },
    { ...said, id: 'q-5', start: 4, end: 8, speaker: 'Somebody' },
  ],
  citations: [],
  paragraphs: [
    { id: 'p-1', start: 0, end: 18 },
    { id: 'p-2', start: 20, end: 40 },
  ],
};
const ids = ['ada', 'bo', 'mina'];
const concordance = buildConcordance(
  [article],
  ids.map((id) => ({ id })),
);

test('two are a pair once, with the paragraphs that name both, the strongest first', () => {
  expect(pairsIn(concordance, ids)).toEqual([
    { a: 'ada', b: 'mina', paragraphs: 2 },
    { a: 'ada', b: 'bo', paragraphs: 1 },
    { a: 'bo', b: 'mina', paragraphs: 1 },
  ]);
});

test('a speaker speaks of those whom the words name, and to those whom they address, not of oneself', () => {
  expect(speechIn(concordance, ids)).toEqual([
    { from: 'ada', to: 'bo', about: 2, addressed: 0 },
    { from: 'mina', to: 'ada', about: 1, addressed: 1 },
    { from: 'mina', to: 'bo', about: 2, addressed: 0 },
  ]);
});
