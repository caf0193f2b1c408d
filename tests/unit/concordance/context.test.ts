import { expect, test } from 'vitest';
import { contextOf } from '../../../src/concordance/context.ts';

const text = 'First paragraph.\n\nThe board met [@x2023, p. 4] and Okafor spoke at length of the harbour.\n\nLast.';
const article = { text, citations: [{ start: text.indexOf('[@'), end: text.indexOf(']') + 1 }] };
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('a stretch stands between the words before and after it, within its paragraph', () => {
  expect(contextOf(article, at('spoke'))).toEqual({
    before: 'The board met and Okafor ',
    match: 'spoke',
    after: ' at length of the harbour.',
  });
});

test('long context is cut between words', () => {
  expect(contextOf(article, at('Okafor'), 12)).toEqual({ before: '… met and ', match: 'Okafor', after: ' spoke at …' });
});

test('a citation has no words of its own', () => {
  expect(contextOf(article, at('[@x2023, p. 4]')).match).toBe('');
});
