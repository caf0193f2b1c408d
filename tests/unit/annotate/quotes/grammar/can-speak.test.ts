import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

/** Who is given what a sentence with `told us that` reports, one sentence for each subject. */
function speakerOf(subject: string): string | null | undefined {
  return quotesOf(`${subject} told us that the lock was shut.`)[0]?.speaker;
}

describe('a speaker of words without marks', () => {
  test.each([
    ['The harbour master', 'The harbour master'],
    ['A neighbour', 'A neighbour'],
    ['Two dockers', 'Two dockers'],
    ['The ferry company', 'The ferry company'],
    ['The inquest', 'The inquest'],
    ['The report', 'The report'],
    ['The radio', 'The radio'],
    ['Half of the crews', 'Half of the crews'],
    ['A person familiar with the talks', 'A person familiar with the talks'],
    ['Some shipwrights', 'Some shipwrights'],
    ['The co-owners', 'The co-owners'],
    ['Mina Okafor', 'Mina Okafor'],
  ])('can be %s', (subject, speaker) => {
    expect(speakerOf(subject)).toBe(speaker);
  });

  test.each([
    'The telegraph pole',
    'The circumstance',
    'There',
    'This',
    'The honour of the guild',
    'Forty percent of the rope',
    'Monday',
    'The weather',
    'The number of boats',
    'Her kindness',
    'Such a',
  ])('can’t be %s', (subject) => {
    expect(speakerOf(subject)).toBeUndefined();
  });
});

describe('a speaker of words in marks', () => {
  test('isn’t named where all that stands beside the words is a thing', () => {
    const [quote] = quotesOf('The tide, as everybody saw, went “up and over the wall, and then it took the boats”.');
    expect([null, undefined]).toContain(quote?.speaker);
  });

  test('is a document where that is all there is', () => {
    expect(quotesOf('The notice said: “Nobody may land here before noon.”')[0]?.speaker).toBe('The notice');
  });
});

describe('it', () => {
  test('means a body spoken of before', () => {
    const text = 'The Harbour Board met on Monday. It said that the lock was shut.';
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual(['Harbour Board']);
  });

  test('says nothing where only a thing was spoken of', () => {
    expect(quotesOf('The weather was bad. It told us that autumn had come.')).toEqual([]);
  });
});
