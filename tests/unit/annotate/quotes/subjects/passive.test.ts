import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

/** Who says what without marks, and by which word. */
const reports = (text: string) =>
  quotesOf(text)
    .filter(({ type }) => type === 'indirect')
    .map(({ speaker, cueStart = 0, cueEnd = 0, start, end }) => [
      speaker,
      text.slice(cueStart, cueEnd),
      text.slice(start, end),
    ]);

describe('a passive verb of speech', () => {
  test('has the speaker that it names behind it', () => {
    expect(
      reports('The crews left the ferry, after being warned by the harbour board that the port was shut.'),
    ).toEqual([['the harbour board', 'warned', 'the port was shut']]);
  });
  test.each([
    ['Mina Okafor was told that the port was safe.', 'told', 'the port was safe'],
    ['It was announced that the port was safe.', 'announced', 'the port was safe'],
    ['When asked whether the port was safe, Mina Okafor left.', 'asked', 'whether the port was safe'],
  ])('has no speaker where it names none: %s', (text, cue, words) => {
    expect(reports(text)).toEqual([[null, cue, words]]);
    expect(quotesOf(text)[0]).toMatchObject({ certainty: 'unsure', reason: 'speaker-unnamed' });
  });
  test('tells what somebody believes who was convinced of it', () => {
    expect(reports('Mina Okafor was convinced that the port was safe.')[0]?.[0]).toBe('Mina Okafor');
  });
  test('reports nothing where it gives somebody a name or an office', () => {
    expect(reports('Mina Okafor was declared the winner of the race.')).toEqual([]);
  });
});

describe('a verb that opens a sentence without a subject', () => {
  test('is answered by the main clause, which is a report of its own', () => {
    expect(reports('Asked whether the port was safe, Mina Okafor said that it was.')).toEqual([
      [null, 'Asked', 'whether the port was safe'],
      ['Mina Okafor', 'said', 'it was'],
    ]);
  });
});

describe('who is called on', () => {
  test('is asked to do something', () => {
    expect(reports('Mina Okafor called on the board to open the port.')).toEqual([
      ['Mina Okafor', 'called', 'the board to open the port'],
    ]);
  });
  test('is not who is called to a meeting', () => {
    expect(reports('Mina Okafor called a meeting to discuss the port.')).toEqual([]);
  });
});

describe('what nobody has said', () => {
  test.each([
    ['is a plan', 'The board dropped its plan to announce that the port was shut.'],
    ['is anybody’s to say', 'It is fair to say that the port was shut.'],
    ['tells which people are meant', 'Dockers who say that the port is shut came late.'],
    [
      'is described by a word like a verb',
      'Mina Okafor left the board after repeated warnings that the port was shut.',
    ],
    ['is a noun with an owner', 'The board heard the crew’s earlier claim that the port was shut.'],
    ['is a thing that was told of', 'Mina Okafor announced her plan in a letter that reached the board.'],
  ])('%s', (_, text) => {
    expect(reports(text)).toEqual([]);
  });
  test('ends where a plan’s bearer says it after all', () => {
    expect(reports('Mina Okafor, who had a plan, said that the port was shut.')).toHaveLength(1);
  });
});

describe('a word like a verb before those who speak', () => {
  test('belongs to them', () => {
    expect(reports('Initially, state officials said that the port was safe.').map(([, cue]) => cue)).toEqual(['said']);
  });
  test('is a verb behind its subject', () => {
    expect(reports('The crews state that the port is safe.').map(([, cue]) => cue)).toEqual(['state']);
  });
});
