import { expect, test } from 'vitest';
import { buildConcordance, type Indexed } from '../../../src/concordance/concordance.ts';
import { exchangesOf, topicsOf } from '../../../src/concordance/exchanges.ts';
import { placesTogether } from '../../../src/concordance/together.ts';

const evidence = { rule: 'full-name', certainty: 'certain' as const };
const text = [
  '“Ada sold the harbour,” Mina told the board.',
  '“Mina is wrong,” Ada said.',
  'Nothing else happened.',
  '“We sat,” the board said.',
].join('\n\n');
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const quote = (words: string, speakerId: string) => ({
  id: `q-${speakerId}`,
  ...at(words),
  type: 'direct' as const,
  speaker: speakerId,
  speakerId,
  ...evidence,
});
const article: Indexed = {
  slug: 'harbour',
  date: '2024-03-07',
  text,
  mentions: [
    { entityId: 'ada', ...at('Ada'), ...evidence },
    { entityId: 'harbour', ...at('harbour'), ...evidence },
    { entityId: 'mina', ...at('Mina'), ...evidence },
    { entityId: 'board', ...at('board'), ...evidence },
    { entityId: 'mina', ...at('Mina', text.indexOf('“Mina')), ...evidence },
    { entityId: 'ada', ...at('Ada', text.indexOf('wrong')), ...evidence },
    { entityId: 'board', ...at('board', text.indexOf('sat')), ...evidence },
  ],
  quotes: [
    { ...quote('“Ada sold the harbour,”', 'mina'), addressee: { text: 'the board', ...at('the board'), id: 'board' } },
    quote('“Mina is wrong,”', 'ada'),
    quote('“We sat,”', 'board'),
  ],
  citations: [],
  paragraphs: text.split('\n\n').map((line, index) => ({ id: `p-${index}`, ...at(line) })),
};
const concordance = buildConcordance([article], []);

test('somebody meets those who speak of them, to them and right beside them, and those they speak to', () => {
  expect(exchangesOf('mina', concordance)).toEqual([
    { id: 'ada', speaksOf: 1, isTold: 0, tells: 0, beside: 1 },
    { id: 'board', speaksOf: 0, isTold: 1, tells: 0, beside: 0 },
  ]);
  expect(exchangesOf('board', concordance)).toEqual([{ id: 'mina', speaksOf: 0, isTold: 0, tells: 1, beside: 0 }]);
});

test('what somebody speaks of is what their quotes name', () => {
  expect(topicsOf('mina', concordance)).toEqual([
    { id: 'ada', quotes: 1 },
    { id: 'harbour', quotes: 1 },
  ]);
  expect(topicsOf('board', concordance)).toEqual([]);
});

test('two entities are together once in each paragraph that names both', () => {
  const together = placesTogether(concordance.mentionsOf('ada'), concordance.mentionsOf('mina'));
  expect(together.map(({ anchor }) => anchor)).toEqual(['p-0', 'p-1']);
  expect(placesTogether(concordance.mentionsOf('harbour'), concordance.mentionsOf('nobody'))).toEqual([]);
});
