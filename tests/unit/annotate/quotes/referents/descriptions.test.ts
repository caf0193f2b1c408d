import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

/** Speakers of the quotations in marks. */
function speakersOf(text: string): (string | null)[] {
  return quotesOf(text).flatMap(({ type, speaker }) => (type === 'indirect' ? [] : speaker));
}

describe('a description stands for the person who bears it', () => {
  test.each([
    ['a title', 'Senator Mina Okafor opened the quay on Monday. The senator said: “It took too long.”'],
    ['an apposition', 'Mina Okafor, the mayor, opened the quay on Monday. The mayor called it “a good day.”'],
  ])('%s: %s', (_, text) => {
    expect(speakersOf(text)).toEqual(['Mina Okafor']);
  });

  test('and is never certain', () => {
    const [quote] = quotesOf('Senator Mina Okafor opened the quay on Monday. The senator said: “It took too long.”');
    expect(quote?.certainty).not.toBe('certain');
  });

  test.each([
    ['nobody bears it', 'Mina Okafor opened the quay on Monday. The senator said: “It took too long.”', 'The senator'],
    [
      'it says more than the title',
      'Senator Mina Okafor opened the quay on Monday. The Norwegian senator said: “It took too long.”',
      'The Norwegian senator',
    ],
    [
      'another person was spoken of since',
      'Senator Mina Okafor was ill. Pekka Holm opened the quay on Monday. Holm thanked the crew. The senator said: “It took too long.”',
      'The senator',
    ],
  ])('but for itself where %s', (_, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});

test('a pronoun can mean somebody who spoke without a name', () => {
  expect(
    speakersOf('Pekka Holm closed the quay on Monday.\n\n“We waited,” said his sister.\n\n“Nobody came,” she said.'),
  ).toEqual(['his sister', 'his sister']);
});

test('a less common given name tells he from she', () => {
  expect(speakersOf('Rebekah Holm met Fredric Okafor on the quay. “We waited,” he said.')).toEqual(['Fredric Okafor']);
});
