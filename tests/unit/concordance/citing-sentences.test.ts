import { expect, test } from 'vitest';
import { citingSentences } from '../../../src/concordance/citing-sentences.ts';

/** An article of one paragraph that cites `okafor` once, and the sentence that does. */
function sentenceOf(text: string, { quote = '', mention = '' } = {}) {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const citation = { ...span('[@okafor]'), items: [{ key: 'okafor' }] };
  const article = {
    slug: 'a',
    date: '2024',
    lang: 'en',
    text,
    mentions: mention ? [{ ...span(mention), entityId: 'okafor', certainty: 'certain' as const, rule: '' }] : [],
    quotes: quote
      ? [{ ...span(quote), id: 'q', type: 'direct' as const, speaker: null, certainty: 'certain' as const, rule: '' }]
      : [],
    citations: [citation],
    paragraphs: [{ id: 'p', start: 0, end: text.length }],
  };
  const [found] = citingSentences([{ article, anchor: 'p', ...citation }], 'okafor');
  return { words: text.slice(found?.start, found?.end).trim(), quotes: found?.quotes.length };
}

test.each([
  ['before its full stop', 'One came. Two went [@okafor]. Three stayed.', 'Two went [@okafor].'],
  ['behind its full stop', 'One came. Two went. [@okafor] Three stayed.', 'Two went. [@okafor]'],
  [
    'at its beginning',
    'One came. [@okafor] says that two went. Three stayed.',
    'One came. [@okafor] says that two went.',
  ],
  ['after an abbreviation', 'On Dec. 16 one came [@okafor]. Two went.', 'On Dec. 16 one came [@okafor].'],
  ['after initials', 'The U.S. Secretary came [@okafor]. Two went.', 'The U.S. Secretary came [@okafor].'],
])('a citation is shown in its sentence: %s', (_, text, sentence) => {
  expect(sentenceOf(text).words).toBe(sentence);
});

test('quotes of the sentence, and those of the paragraph that name the work, are what was said about it', () => {
  expect(sentenceOf('“We wait,” she said [@okafor]. Two went.', { quote: '“We wait,”' }).quotes).toBe(1);
  expect(sentenceOf('One came [@okafor]. “We wait,” she said.', { quote: '“We wait,”' }).quotes).toBe(0);
  const named = { quote: '“Her book waits,”', mention: 'Her book' };
  expect(sentenceOf('One came [@okafor]. “Her book waits,” she said.', named).quotes).toBe(1);
});
