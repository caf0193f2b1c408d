import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

const last = (text: string) => quotesOf(text).at(-1)?.speaker;

describe('the office of a body', () => {
  test.each([
    [
      'in other words',
      '“We shall sell,” said Mina Okafor, chairwoman of the Harbour Board. The head of the Harbour Board said the price was fair.',
      'Mina Okafor',
    ],
    [
      'before its name',
      'Ada Lund, the chief executive of Kestrel Lines, opened the pier. The Kestrel Lines chief said fares would fall.',
      'Ada Lund',
    ],
    [
      'by its last word',
      'Lars Holm, director of the Tide Museum, resigned. The museum’s director said he was tired.',
      'Lars Holm',
    ],
  ])('means whoever holds it, %s', (_, text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  test('means nobody named where it is of another body', () => {
    const text =
      '“It was a poor year,” said Ada Lund, president of the Dockers’ Union. The president of the Sailors’ Guild said the guild had grown.';
    expect(last(text)).toBe('The president of the Sailors’ Guild');
  });

  test('means nobody named where it is another office', () => {
    const text =
      '“We shall sell,” said Mina Okafor, chairwoman of the Harbour Board. The lawyer of the Harbour Board said the price was fair.';
    expect(last(text)).toBe('The lawyer of the Harbour Board');
  });
});

describe('the company', () => {
  test('is the firm that did something last', () => {
    const text =
      'Nordkai AS runs the ferries. Fares rose at Brim & Sons. Brim & Sons refused to say why. The company later said it had bought two boats.';
    expect(last(text)).toBe('Brim & Sons');
  });

  test('is no person', () => {
    expect(last('Mina Okafor left early. The company later said it had bought two boats.')).toBe('The company');
  });
});
