import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

/** Who is told to have said what, without marks. */
function told(text: string): [string | null, string][] {
  return quotesOf(text)
    .filter(({ type }) => type === 'indirect')
    .map(({ speaker, start, end }) => [speaker, text.slice(start, end)]);
}

describe('what somebody said without marks', () => {
  test.each<[text: string, speaker: string, words: string]>([
    ['Mina Okafor denied taking the boat on Sunday.', 'Mina Okafor', 'taking the boat on Sunday'],
    [
      'Mina Okafor said waiting any longer would cost the town dear.',
      'Mina Okafor',
      'waiting any longer would cost the town dear',
    ],
    ['Mina Okafor promised on Monday to open the lock.', 'Mina Okafor', 'to open the lock'],
    ['Ada Lund has ruled the dockers were owed their wages.', 'Ada Lund', 'the dockers were owed their wages'],
    ['The board requested that the crews stay ashore.', 'The board', 'the crews stay ashore'],
    [
      'As Mina Okafor noted, the ferry had never been late before.',
      'Mina Okafor',
      'the ferry had never been late before',
    ],
    ['LISBON — The lock will open in May, according to Ada Lund.', 'Ada Lund', 'The lock will open in May'],
    [
      'According to the Harbour Courier, a paper that every docker reads, the lock was shut in May.',
      'Harbour Courier',
      'the lock was shut in May',
    ],
  ])('is found: %s', (text, speaker, words) => {
    expect(told(text)).toEqual([[speaker, words]]);
  });

  test.each([
    [
      'a clause of which only a piece stands before words in marks',
      'Mina Okafor said the talks were “a plain disgrace”.',
    ],
    ['what might have been said', 'Mina Okafor might have said that the ferry was late.'],
    ['what it is fair to say', 'It is hard but fair to say that the ferry is slow.'],
    ['a thing that demands', 'The honour of the guild demands that every crew be paid.'],
    ['a heading of things', 'The weather suggests that summer is over.'],
    ['what is held, not told', 'The ferry maintained its speed as the crews sat down.'],
  ])('isn’t %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test('isn’t looked for in headings', () => {
    expect(told('## Mina Okafor says the ferry is late\n\nIt rained.')).toEqual([]);
  });
});

describe('a speech', () => {
  test('reports nobody where its speaker reasons', () => {
    const speech = `We meet again in the hall that our fathers built, and we know what we owe to them. Reason tells us that a harbour
      is what its people make of it. I say that no toll can be just which the poor must pay. Our own sense of right demands that every
      berth be open to all, and experience has shown that trade follows the free quay. If we suppose that the sea will wait for us, we
      deceive ourselves. It is no secret, I repeat, that our walls are old. Let us then ask ourselves whether we have done our duty, and
      let us not doubt that those who come after us will ask it too. I add with gratitude that the winter has been mild.`;
    expect(told(speech.replace(/\s+/g, ' '))).toEqual([]);
  });
});
