import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

const first = (text: string) => quotesOf(text)[0];

describe('whom it was said to', () => {
  test.each([
    ['“We waited,” Mina Okafor told the harbour board.', 'the harbour board'],
    ['Mina Okafor told Lars Holm: “We waited.”', 'Lars Holm'],
    ['Mina Okafor told reporters on Monday that the ships were late.', 'reporters'],
    ['“Why wait?” Mina Okafor asked Lars Holm.', 'Lars Holm'],
    ['Mina Okafor wrote in a letter to the Harbour Board: “We waited.”', 'the Harbour Board'],
    ['In a letter to the Harbour Board, Mina Okafor wrote: “We waited.”', 'the Harbour Board'],
    ['“We waited,” Mina Okafor said to the crew.', 'the crew'],
    ['“We waited,” Mina Okafor said in an interview with the Velmora Times.', 'the Velmora Times'],
    ['In an interview with the Velmora Times on Monday, Mina Okafor said: “We waited.”', 'the Velmora Times'],
    ['“We waited,” Mina Okafor wrote to Lars Holm.', 'Lars Holm'],
    ['Mina Okafor informed the crew that the ships were late.', 'the crew'],
    ['Mina Okafor reminded the council that the ships were late.', 'the council'],
    ['Mina Okafor assured the pilots that the ships would come.', 'the pilots'],
    ['“The ships will be late,” Mina Okafor warned the crew.', 'the crew'],
    ['Speaking to reporters in Oslo, Mina Okafor said: “We waited.”', 'reporters'],
    ['Mina Okafor, speaking to the pilots, said: “We waited.”', 'the pilots'],
    ['“We waited,” said Mina Okafor, speaking to students in Oslo.', 'students'],
    ['Addressing the council, Mina Okafor said that the ships were late.', 'the council'],
    ['Mina Okafor urged the crews to mend the ships.', 'the crews'],
    ['“We waited,” Mina Okafor said in remarks to the council on Monday.', 'the council'],
    ['In a speech to the harbour workers, Mina Okafor called the delay “a plain disgrace.”', 'the harbour workers'],
    ['“We waited,” Mina Okafor told the head of the pilots.', 'the head of the pilots'],
    ['In a phone call with Lars Holm, Mina Okafor said that the ships were late.', 'Lars Holm'],
    ['Mina Okafor’s letter to the Harbour Board called the delay “a plain disgrace.”', 'the Harbour Board'],
    ['Addressing students, the envoy said: “We wait.”', 'students'],
    ['Lars Holm told his colleague, Mina Okafor, “We wait.”', 'Mina Okafor'],
    ['The mayor urged residents: “Stay at home.”', 'residents'],
  ])('%s', (text, hearer) => {
    const quote = first(text);
    expect(quote?.addressee?.text).toBe(hearer);
    expect(text.slice(quote?.addressee?.start, quote?.addressee?.end)).toBe(hearer);
  });

  test.each([
    '“We waited,” Mina Okafor said.',
    '“We waited,” Mina Okafor told the truth.',
    '“We waited,” Mina Okafor said on a visit to Oslo.',
    '“We waited,” Mina Okafor said after a talk to the crew.',
    'Mina Okafor said that a letter to the board was late.',
    'Mina Okafor called the delay “a plain disgrace.”',
  ])('nobody: %s', (text) => {
    expect(first(text)).toBeDefined();
    expect(first(text)).not.toHaveProperty('addressee');
  });

  test('a pronoun leads to the entry of whom it means', () => {
    const entities = [{ id: 'lars-holm', kind: 'person' as const, name: 'Lars Holm', aliases: [] }];
    const [quote] = quotesOf('Mina Okafor met Mr. Lars Holm. “We waited,” she told him.', { entities });
    expect(quote?.addressee).toMatchObject({ text: 'him', id: 'lars-holm' });
  });
});

describe('through whom it came', () => {
  test.each([
    ['“We waited,” Mina Okafor said through a port translator.', 'a port translator'],
    ['“We waited,” said Mina Okafor through an interpreter.', 'an interpreter'],
    ['Mina Okafor said through her lawyer that the ships were late.', 'her lawyer'],
    ['Through a spokesman, Mina Okafor said that the ships were late.', 'a spokesman'],
    ['Speaking through a translator, Mina Okafor said: “We waited.”', 'a translator'],
    ['Mina Okafor, speaking through an interpreter, said: “We waited.”', 'an interpreter'],
    ['“We waited,” Mina Okafor said via a spokeswoman for the port.', 'a spokeswoman for the port'],
    ['“We waited,” Mina Okafor told the crew through her deputy on Monday.', 'her deputy'],
    ['“We waited,” Mina Okafor said, according to a transcript.', 'a transcript'],
    ['“We waited,” said Mina Okafor, according to a recording.', 'a recording'],
    ['“We waited,” Mina Okafor said, according to a spokesman.', 'a spokesman'],
    [
      '“We waited,” Mina Okafor told the board, according to a transcript of the meeting.',
      'a transcript of the meeting',
    ],
    ['“We waited,” Mina Okafor said, according to the Velmora Times.', 'the Velmora Times'],
    ['According to a transcript, Mina Okafor said: “We waited.”', 'a transcript'],
    ['According to a transcript, Mina Okafor said that the ships were late.', 'a transcript'],
    ['“We waited,” Mina Okafor said, as quoted by state media.', 'state media'],
    ['Mina Okafor, as quoted by the harbour paper, said: “We waited.”', 'the harbour paper'],
    ['“We waited,” said Mina Okafor, as translated by her deputy.', 'her deputy'],
    ['“We waited,” Mina Okafor was quoted as saying by the Velmora Times.', 'the Velmora Times'],
    ['“We waited,” Mina Okafor was quoted by the Velmora Times as saying.', 'the Velmora Times'],
    ['“We waited,” Mina Okafor wrote, in remarks carried by Velmora Radio.', 'Velmora Radio'],
    ['Velmora Radio quoted Mina Okafor as saying: “We waited.”', 'Velmora Radio'],
  ])('%s', (text, via) => {
    expect(first(text)).toMatchObject({ speaker: 'Mina Okafor', via: [{ text: via }] });
  });

  test.each([
    '“We waited,” Mina Okafor said.',
    '“We waited,” Mina Okafor said through tears.',
    '“We waited,” Mina Okafor said through the winter.',
    '“We waited,” according to Mina Okafor.',
    'The ships were late, according to a spokesman.',
    'The ships came through the harbour, Mina Okafor said.',
  ])('nobody: %s', (text) => {
    expect(first(text)).toBeDefined();
    expect(first(text)).not.toHaveProperty('via');
  });
});

describe('the day it was said', () => {
  test.each([
    ['“We waited,” Mina Okafor said on Monday.', '2024-03-04'],
    ['“We waited,” Mina Okafor said Monday.', '2024-03-04'],
    ['“We waited,” said Mina Okafor on Monday.', '2024-03-04'],
    ['“We waited,” said Mina Okafor, the harbour master, on Monday.', '2024-03-04'],
    ['“We waited,” Mina Okafor told reporters in Oslo on Tuesday.', '2024-03-05'],
    ['“We waited,” Mina Okafor said late on Tuesday.', '2024-03-05'],
    ['“We waited,” Mina Okafor said yesterday.', '2024-03-06'],
    ['“We waited,” Mina Okafor said earlier today.', '2024-03-07'],
    ['“We waited,” Mina Okafor said on March 4.', '2024-03-04'],
    ['“We waited,” Mina Okafor said Dec. 16.', '2023-12-16'],
    ['“We waited,” Mina Okafor said at a meeting on 12 February 2024.', '2024-02-12'],
    ['“We waited,” Mina Okafor wrote in a memo of 5 January 2024.', '2024-01-05'],
    ['On Tuesday, Mina Okafor said: “We waited.”', '2024-03-05'],
    ['On Tuesday Mina Okafor told the board: “We waited.”', '2024-03-05'],
    ['Yesterday, Mina Okafor said that the ships were late.', '2024-03-06'],
    ['On 4 March, before the ships were in, Mina Okafor said: “We waited.”', '2024-03-04'],
    ['In March 2019, Mina Okafor said: “We waited.”', '2019-03'],
    ['In a letter dated 3 March, Mina Okafor wrote: “We waited.”', '2024-03-03'],
    ['In a speech on 3 March, Mina Okafor called the delay “a plain disgrace.”', '2024-03-03'],
    ['Mina Okafor’s letter of 3 March 2024 said: “We waited.”', '2024-03-03'],
    ['Mina Okafor, speaking on Tuesday, said: “We waited.”', '2024-03-05'],
    ['Mina Okafor on Tuesday told the board that the ships were late.', '2024-03-05'],
    ['Mina Okafor said on Tuesday that the ships would leave on Friday.', '2024-03-05'],
    ['The ships were late, Mina Okafor said on Tuesday.', '2024-03-05'],
    ['At a meeting on Monday, Mina Okafor urged the crews to mend the ships.', '2024-03-04'],
  ])('%s', (text, day) => {
    expect(first(text)?.saidOn).toBe(day);
  });

  test.each([
    '“We waited,” Mina Okafor said.',
    '“We waited,” Mina Okafor said last week.',
    '“We waited until Monday,” Mina Okafor said.',
    '“We waited,” Mina Okafor, who left on Monday, said.',
    'Mina Okafor said that the ships left on Monday.',
    'Mina Okafor said the ships left on Monday.',
    'Mina Okafor said the talks had failed by Monday.',
    'Mina Okafor, minister since Monday, said: “We waited.”',
    'After the vote on Monday, Mina Okafor said: “We waited.”',
    'When the ships left on Monday, Mina Okafor said: “We waited.”',
  ])('none: %s', (text) => {
    expect(first(text)).toBeDefined();
    expect(first(text)).not.toHaveProperty('saidOn');
  });
});

test('an utterance that goes on has the same hearer and day', () => {
  const quotes = quotesOf('“We waited,” Mina Okafor told the board on Monday. “Nobody came.” Lars Holm said: “No.”');
  expect(quotes.map(({ addressee, saidOn }) => [addressee?.text, saidOn])).toEqual([
    ['the board', '2024-03-04'],
    ['the board', '2024-03-04'],
    [undefined, undefined],
  ]);
});
