import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../../src/model/annotation.ts';
import { quotesOf } from './quotes-of.ts';

const layersOf = ({ speaker, via = [] }: Quote) => [speaker, ...via.map(({ text }) => text)];
const last = (text: string) => layersOf(quotesOf(text).at(-1) as Quote);

describe('through whom something was said', () => {
  test.each([
    [
      'A pilot told the Courier that the warden had said the quay would close.',
      ['the warden', 'the Courier', 'A pilot'],
    ],
    ['The court was told Mr Holm said he had seen the crane fall.', ['Holm', 'The court']],
    ['The inquest heard that Lars Holm had told a nurse that he felt cold.', ['Lars Holm', 'The inquest']],
    ['Mina Okafor said Lars Holm had warned that the crane was old.', ['Lars Holm', 'Mina Okafor']],
    ['According to the Courier, Mina Okafor said the quay would close.', ['Mina Okafor', 'the Courier']],
    ['“We waited,” Mina Okafor said through a port translator.', ['Mina Okafor', 'a port translator']],
    ['A spokeswoman said Ms Okafor had told the board: “Nobody asked us.”', ['Okafor', 'A spokeswoman']],
  ])('%s', (text, layers) => {
    expect(last(text)).toEqual(layers);
  });

  test('is nobody where the hearers pass nothing on', () => {
    expect(last('A pilot told two friends that the warden had said the quay would close.')).toEqual([
      'the warden',
      'A pilot',
    ]);
  });

  test('is told with the places of the words', () => {
    const text = 'The court was told Mr Holm said he had seen the crane fall.';
    expect(quotesOf(text)[0]?.via).toEqual([{ text: 'The court', start: 0, end: 9 }]);
  });

  test('leaves what two say side by side to each', () => {
    const quotes = quotesOf('Mina Okafor has said the quay is old and Lars Holm has said the crane is new.');
    expect(quotes.every(({ via }) => via === undefined)).toBe(true);
  });
});

describe('a quotation within a quotation', () => {
  const nested = (text: string) =>
    quotesOf(text)
      .filter(({ start, end }) => /^[‘']/.test(text.slice(start, end)))
      .map(({ speaker, start, end, certainty }) => [speaker, text.slice(start, end), certainty]);

  test('has a speaker of its own', () => {
    expect(nested('“Mina Okafor told me, ‘The quay is closed,’ and hung up,” said Lars Holm.')).toEqual([
      ['Mina Okafor', '‘The quay is closed,’', 'likely'],
    ]);
    expect(nested('Lars Holm said: “My father used to say, ‘Never trust a calm sea.’”')).toEqual([
      ['My father', '‘Never trust a calm sea.’', 'likely'],
    ]);
  });

  test('is not found where nobody is named for it, nor where the words are a term', () => {
    expect(nested('“She told me, ‘The quay is closed,’ and hung up,” said Lars Holm.')).toEqual([]);
    expect(nested('“The board calls it ‘a pause’ in the work,” said Lars Holm.')).toEqual([]);
  });

  test('leaves the pieces round it one utterance', () => {
    const quotes = quotesOf('“Okafor said, ‘No.’ I left,” said Lars Holm. “I was late,” he added.');
    const outer = quotes.filter(({ speaker }) => speaker === 'Lars Holm');
    expect(new Set(outer.map(({ group }) => group)).size).toBe(1);
  });
});
