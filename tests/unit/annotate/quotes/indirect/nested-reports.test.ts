import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

/** Who says what without marks. */
const reports = (text: string) =>
  quotesOf(text)
    .filter(({ type }) => type === 'indirect')
    .map(({ speaker, start, end }) => [speaker, text.slice(start, end)]);

describe('a sentence that ends with its source', () => {
  test('is its source’s whole, whoever speaks in it', () => {
    expect(reports('Mina Okafor promised to open the port in May, the harbour report said.')).toEqual([
      ['the harbour report', 'Mina Okafor promised to open the port in May'],
    ]);
    expect(reports('A pilot said the ferry had been late for years, Lars Holm noted on Monday.')).toEqual([
      ['Lars Holm', 'A pilot said the ferry had been late for years'],
    ]);
  });
  test.each([
    ['a verb that names its hearer', 'The port will stay shut until May, Mina Okafor told Harbour Radio on Monday.'],
    ['as', 'The port has been shut for years, as Mina Okafor points out.'],
  ])('may name it with %s', (_, text) => {
    expect(reports(text)).toEqual([['Mina Okafor', text.slice(0, text.lastIndexOf(','))]]);
  });
  test('does not end with a clause of time', () => {
    expect(reports('The port was shut for years, as Mina Okafor told stories of the sea and slept.')).toEqual([]);
  });
  test('is not one that goes on with what the second says', () => {
    expect(reports('When Lars Holm asked whether the port was safe, Mina Okafor said that it was not.')).toEqual([
      ['Lars Holm', 'whether the port was safe'],
      ['Mina Okafor', 'it was not'],
    ]);
  });
  test('that opens with its source belongs to it, unless somebody opens the rest', () => {
    expect(reports('According to the harbour report, Mina Okafor left, and she told pilots to wait.')).toEqual([
      ['the harbour report', 'Mina Okafor left, and she told pilots to wait'],
    ]);
    expect(reports('According to the harbour report, Mina Okafor told pilots that the port was safe.')).toEqual([
      ['Mina Okafor', 'the port was safe'],
    ]);
  });
});

describe('a poll', () => {
  test.each([['In a Harbour News Poll, 38 percent of the pilots said the port was safe, while half said it was not.']])(
    'has what people told it: %s',
    (text) => {
      expect(reports(text)).toHaveLength(1);
      expect(reports(text)[0]?.[0]).toMatch(/poll/i);
    },
  );
});

describe('what is reported in a clause before the main one', () => {
  test.each([
    ['While Mina Okafor said that the port was safe, Lars Holm insisted that it must close.'],
    ['But although Mina Okafor said that the port was safe, Lars Holm later insisted that it must close.'],
  ])('ends with that clause: %s', (text) => {
    expect(reports(text)).toEqual([
      ['Mina Okafor', 'the port was safe'],
      ['Lars Holm', 'it must close'],
    ]);
  });
  test('goes on past a comma that begins no clause', () => {
    expect(reports('Mina Okafor said that while the port was old, it was safe, and Lars Holm agreed.')[0]?.[1]).toMatch(
      /^while the port was old, it was safe/,
    );
  });
});

describe('what is reported', () => {
  test.each([
    ['another verb in -ing', 'Mina Okafor said the port was safe, citing a harbour report.'],
    ['one behind a dash', 'Mina Okafor said the port was safe – clearly praising the board.'],
  ])('ends before %s', (_, text) => {
    expect(reports(text)[0]).toEqual(['Mina Okafor', 'the port was safe']);
  });
  test('ends before a dash behind which somebody else speaks', () => {
    expect(reports('Mina Okafor said the port was safe – Lars Holm insisted that it was not.')).toEqual([
      ['Mina Okafor', 'the port was safe'],
      ['Lars Holm', 'it was not'],
    ]);
  });
  test('holds what others say in it', () => {
    expect(reports('Mina Okafor said the crews asked that the port be shut.')).toEqual([
      ['Mina Okafor', 'the crews asked that the port be shut'],
    ]);
    expect(reports('A harbour poll in June showed that half of the pilots said the port was safe.')).toEqual([
      ['A harbour poll', 'half of the pilots said the port was safe'],
    ]);
  });
  test('is not what was recalled by somebody named behind the verb of the words before', () => {
    expect(reports('“We wait,” said Lars Holm, a friend of Mina Okafor, recalling that the port was safe.')).toEqual([
      ['Lars Holm', 'the port was safe'],
    ]);
  });
});

describe('what is reported in a relative clause', () => {
  test('ends where the sentence goes on', () => {
    expect(reports('Mina Okafor, who said the port was safe, told pilots that it would open.')).toEqual([
      ['Mina Okafor', 'the port was safe'],
      ['Mina Okafor', 'it would open'],
    ]);
  });
  test('goes on past a comma before its verb', () => {
    expect(reports('Mina Okafor, who argued that the port, and with it the town, was safe, left.')[0]?.[1]).toBe(
      'the port, and with it the town, was safe',
    );
  });
});
