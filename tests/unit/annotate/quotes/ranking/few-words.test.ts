import { describe, expect, test } from 'vitest';
import { wordClass } from '../../../../../src/annotate/quotes/features/word-class.ts';
import { plainProse } from '../../../../../src/annotate/text/prose.ts';
import { tokensOf } from '../../../../../src/annotate/text/tokens.ts';
import { quotesOf } from '../quotes-of.ts';

const marked = (text: string) =>
  quotesOf(text)
    .filter(({ type }) => type !== 'indirect')
    .map(({ start, end }) => text.slice(start, end));

describe('a few words in marks', () => {
  test.each([
    ['a judgement', 'Mina Okafor called the delay “shameful.”'],
    ['a judgement inside reported speech', 'Mina Okafor said the new pier was a “total disaster” for the fishermen.'],
    ['a phrase with a verb', 'Mina Okafor said the crews would “never give up.”'],
    ['what somebody dreads', 'Mina Okafor dreads a “ghost harbour” without ferries.'],
    ['what people stand by', 'Harbour crews embraced the “slow tide” of reform.'],
    ['what a document says', 'The report described the repairs as “careless.”'],
    [
      'a headline’s echo of what is said below',
      'Okafor: port plan is ‘a farce’\n\n“The plan is a farce,” Mina Okafor said.',
    ],
  ])('are speech: %s', (_, text) => {
    expect(marked(text).length).toBeGreaterThan(0);
  });

  test.each([
    ['the title of a book before its writer', 'In her memoir, “The Long Tide,” Mina Okafor thanked the crews.'],
    ['the title of a broadcast', 'The film “Night Harbour” opens in Oslo next week.'],
    ['the writer’s irony where nobody holds anything', 'The pier got its “repairs” from a friend of the mayor.'],
    ['a slogan on things', 'Vendors sold “Tides Forever” hats at the pier.'],
  ])('are none: %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  test('are none as a heading in single marks, where the text puts speech in double ones', () => {
    const text = '“We waited all night,” Mina Okafor said.\n\n‘A long night.’\n\nThe ferry came at dawn.';
    expect(marked(text)).toEqual(['“We waited all night,”']);
  });

  test('are speech as a paragraph in single marks, where the text puts all speech in these', () => {
    const text = '‘We waited all night,’ Mina Okafor said.\n\n‘It was a long night.’\n\nThe ferry came at dawn.';
    expect(marked(text)).toHaveLength(2);
  });
});

describe('classes of words', () => {
  test.each([
    ['disgraceful', 'adjective'],
    ['proudly', 'adverb'],
    ['negotiation', 'abstract noun'],
    ['half-hearted', 'compound'],
    ['Harbour', 'capital'],
    ['never', 'negation'],
    ['we', 'pronoun'],
    ['would', 'auxiliary'],
    ['2017', 'number'],
  ])('%s is of the class %s', (text, expected) => {
    expect(wordClass(tokensOf(plainProse(text))[0]?.word)).toBe(expected);
  });
});
