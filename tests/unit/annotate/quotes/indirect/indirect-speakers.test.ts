import { describe, expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

/** What is told without marks: who said it, and the words that say so. */
const told = (text: string) =>
  quotesOf(text)
    .filter(({ type }) => type === 'indirect')
    .map(({ speaker, cueStart = 0, cueEnd = 0 }) => `${speaker}: ${text.slice(cueStart, cueEnd)}`);

describe('who says what is told', () => {
  test.each([
    [
      'goes on saying it',
      'After the complaint was filed, Mina Okafor continued to say that the port was safe.',
      'Mina Okafor',
    ],
    ['begins with it', 'Noting that the port was safe, Mina Okafor left the hall.', 'Mina Okafor'],
    ['began doing it', 'The meeting unfolded as many dockers began urging the port to open.', 'many dockers'],
    ['is led to it', 'The crews are leaving, leaving some pilots to wonder whether the port is safe.', 'some pilots'],
    [
      'is doing it',
      'The strike goes on, and even friends of the port are asking if it can end.',
      'friends of the port',
    ],
    [
      'has a bracket behind the name',
      'It was one of many errors, and Mina Okafor (North) said the port was safe.',
      'Mina Okafor',
    ],
    [
      'has a clause behind the name',
      'Mina Okafor, who lost her friend Lars Holm in Oslo, said that the port was safe.',
      'Mina Okafor',
    ],
    [
      'has an office and its clause behind the name',
      'Mina Okafor, the head of the Pilots of Norvia, which backed Lars Holm, said that the port was safe.',
      'Mina Okafor',
    ],
    [
      'stands between dashes',
      'At her hotel, Mina Okafor - a pilot and owner of two tugs - told reporters that the port was safe.',
      'Mina Okafor',
    ],
    [
      'is named in full behind somebody else',
      'One docker supporting Mina Okafor, Lars Holm, said the port was safe.',
      'Lars Holm',
    ],
    ['are counted behind their names', 'Mina Okafor and Lars Holm both said that the port was safe.', 'Mina Okafor'],
    [
      'has a month behind the name',
      'The new harbour master in June said that the port was safe.',
      'The new harbour master',
    ],
    [
      'are in two places',
      'Former pilots in the port and at the ministry have said that the port is safe.',
      'Former pilots in the port',
    ],
    [
      'stands behind it was',
      'It was in Oslo that Mina Okafor left the board, saying the port was safe.',
      'Mina Okafor',
    ],
    ['comes after an adverb', 'Essentially, the dockers came and found that the port was safe.', 'the dockers'],
    ['is nearest to who', 'The board has a letter from Mina Okafor, who said the port was safe.', 'Mina Okafor'],
    [
      'has others hanging on them before who',
      'The board met the head of the Lisbon port, who said it was safe.',
      'the head of the Lisbon port',
    ],
    [
      'are ready to say it',
      'After the storm on Friday, the pilots were more likely to say the port was safe.',
      'the pilots',
    ],
    ['has to say it', 'In an earlier letter of May, Mina Okafor had to explain that the port was safe.', 'Mina Okafor'],
    [
      'is the first of three with brackets',
      'Mina Okafor (North), Lars Holm (South) and Jane Roe (West) said the port was safe.',
      'Mina Okafor',
    ],
    [
      'is described before who',
      'She is on good terms with Mina Okafor, now the mayor of the town, who said the port was safe.',
      'Mina Okafor',
    ],
    ['has a year behind who', 'It is old, as Mina Okafor, who in 2010 said the port was safe, knew.', 'Mina Okafor'],
    ['are several', 'Angry pilots and old dockers said they were tired.', 'Angry pilots and old dockers'],
    ['are a list', 'Friends, pilots and old foes say that the port is safe.', 'Friends, pilots and old foes'],
    ['are one by name and others', 'Mina Okafor and other pilots said they were tired.', 'Mina Okafor'],
    ['is compared with', 'There is still more coal than the pilots say the port can hold.', 'the pilots'],
    [
      'opens a clause after but',
      'The crowd cheered, but Mina Okafor came late, saying that the port was safe.',
      'Mina Okafor',
    ],
    [
      'opens a clause of time',
      'The crowd cheered when Mina Okafor came in and asked whether the port was safe.',
      'Mina Okafor',
    ],
  ])('%s', (_, text, speaker) => {
    expect(told(text).map((one) => one.split(':')[0])).toEqual([speaker]);
  });

  test('another with an office behind the name begins words of his own', () => {
    expect(told('The port contends that it is safe, and Lars Holm, the harbour master, said he would wait.')).toEqual([
      'The port: contends',
      'Lars Holm: said',
    ]);
  });

  test('a clause before and does not lend its noun to the subject behind it', () => {
    expect(
      told('Okafor stressed that the talks were not complete, and crews of the tugs said they were tired.').at(-1),
    ).toBe('crews of the tugs: said');
  });
});

describe('what is found out and printed', () => {
  test.each([
    ['shows it', 'A survey of pilots showed that half said they were tired.', 'A survey of pilots: showed'],
    ['shows it without that', 'The records show the ferry sailed late.', 'The records: show'],
    [
      'opens the sentence',
      'In a survey released on Monday, 79 percent of pilots said they were tired.',
      'a survey: In',
    ],
    [
      'opens it with the name of the paper that took it',
      'In a Herald/Courier poll, half the pilots said they were tired.',
      'Herald: In',
    ],
    [
      'is named before others who speak',
      'According to the Harbour Herald, the pilots said they were tired.',
      'Harbour Herald: According to',
    ],
    [
      'was counted by somebody',
      'The port lost half its ships, according to a count by the Harbour Herald.',
      'Harbour Herald: according to',
    ],
  ])('%s', (_, text, said) => {
    expect(told(text)).toEqual([said]);
  });

  test('what a named person said to it is that person’s', () => {
    expect(told('According to the Harbour Herald, Mina Okafor said that the port was safe.')).toEqual([
      'Mina Okafor: said',
    ]);
  });

  test('people who show something tell nothing', () => {
    expect(told('Mina Okafor showed that it can be done.')).toEqual([]);
  });

  test('a poll in passing is not the source of what a named person said', () => {
    expect(told('In a survey of pilots, Mina Okafor said that the port was safe.')).toEqual(['Mina Okafor: said']);
  });
});

test.each([
  'Mina Okafor gave subtle hints that the port was safe.',
  'Mina Okafor made other public promises to mend the port.',
])('a noun in the plural is no verb: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each(['Mina Okafor made a ship that was clear.', 'Mina Okafor raised a flag that was torn.'])(
  'a relative clause behind a thing tells nothing: %s',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

describe('who is told of before a verb of saying', () => {
  test.each([
    'The union, which represents 4,000 dockers, said the offer was “derisory”.',
    'The study’s lead author, Wen Okafor, said by letter that the harm was “small but real”.',
    'Asked why, Okafor said “a friend” had told her.',
    'Its chair, retired judge Helen Holm, said the failures were “not the work of one man”.',
  ])('is nothing said, where words in marks follow it: %s', (text) => {
    expect(quotesOf(text).map(({ type }) => type)).toEqual(['mixed']);
  });
});
