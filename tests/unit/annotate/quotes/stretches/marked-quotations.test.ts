import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

const saidIn = (text: string) =>
  quotesOf(text).map(({ speaker, type, start, end }) => [speaker, type, text.slice(start, end)]);

describe('a credit behind words in marks', () => {
  test.each([
    ['“The toll stays.” -Commissioner Mina Okafor', ['Mina Okafor']],
    ['“The toll stays.” –Harbour Commissioner Mina Okafor', ['Mina Okafor']],
    ['“The toll stays.” (Mina Okafor, harbour commissioner)', ['Mina Okafor']],
    [
      '“The toll stays.” –Commissioner Mina Okafor “It does not.” –Deputy Warden Lars Holm',
      ['Mina Okafor', 'Lars Holm'],
    ],
    ['“The toll stays.” –Commissioner Mina Okafor\n\n“It does not.” –Warden Lars Holm', ['Mina Okafor', 'Lars Holm']],
  ])('says whose they are: %s', (text, speakers) => {
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual(speakers);
    expect(quotesOf(text)[0]?.rule).toBe('block-credit');
  });

  test.each([
    '“Our boats stay in port,” reads the banner. –Commissioner Mina Okafor will answer it on Friday.',
    '“Our boats stay in port.” (The Harbour, 2019)',
    '“Our boats stay in port.”\n\n- Commissioner Mina Okafor\n- Warden Lars Holm',
  ])('is not found in: %s', (text) => {
    expect(quotesOf(text).every(({ rule }) => rule !== 'block-credit')).toBe(true);
  });
});

describe('a line that hands over', () => {
  test.each([
    'And from Deputy Warden Mina Okafor: “Nobody asked the divers.”',
    'And from Deputy Warden Mina Okafor:\n\n“Nobody asked the divers.”',
    'And this, from Mina Okafor, the port warden: “Nobody asked the divers.”',
    'From the desk of Mina Okafor, head of the guild:\n\n“Nobody asked the divers.”',
    'Next, Warden Mina Okafor:\n\n“Nobody asked the divers.”',
    'Here is Warden Mina Okafor:\n\n“Nobody asked the divers.”',
  ])('names the speaker: %s', (text) => {
    expect(saidIn(text)).toEqual([['Mina Okafor', 'direct', '“Nobody asked the divers.”']]);
  });

  test('names the speaker of a block quotation', () => {
    expect(saidIn('Over to Mina Okafor:\n\n> The crane is new.')).toEqual([
      ['Mina Okafor', 'direct', 'The crane is new.'],
    ]);
  });

  test('above a letter without marks makes it the writer’s turn', () => {
    const letter = 'Members are reminded of their fees.\n\nThe guild meets on Friday.';
    expect(saidIn(`From the desk of Mina Okafor, head of the guild:\n\n${letter}\n\n## News\n\nIt rained.`)).toEqual([
      ['Mina Okafor', 'turn', letter],
    ]);
  });

  test.each(['And from Monday: “The quay is closed.”', 'From the desk drawer: “The quay is closed.”'])(
    'is none where nobody is named: %s',
    (text) => {
      expect(quotesOf(text).map(({ speaker }) => speaker)).not.toContain('Monday');
      expect(quotesOf(text).every(({ rule }) => rule !== 'block-credit')).toBe(true);
    },
  );
});
