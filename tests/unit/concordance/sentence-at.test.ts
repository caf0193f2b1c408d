import { expect, test } from 'vitest';
import { sentenceAt } from '../../../src/concordance/sentence-at.ts';

test.each([
  ['One came. Okafor asked the board to wait. Two went.', 'board', 'Okafor asked the board to wait.'],
  ['The U.S. envoy came on Dec. 16 to wait. Two went.', 'wait', 'The U.S. envoy came on Dec. 16 to wait.'],
])('the sentence of a place ends at its full stop, not at an abbreviation’s: %s', (text, word, sentence) => {
  const article = { slug: 'a', lang: 'en', text, mentions: [], quotes: [], citations: [], paragraphs: [] };
  const found = sentenceAt(article, { paragraph: { start: 0, end: text.length }, offset: text.indexOf(word) });
  expect(text.slice(found.start, found.end).trim()).toBe(sentence);
});
