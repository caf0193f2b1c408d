import { describe, expect, test } from 'vitest';
import { saidBy } from '../../../../../src/model/annotation.ts';
import { quotesOf } from '../quotes-of.ts';

const speakers = (text: string) =>
  quotesOf(text)
    .filter(({ type }) => type !== 'indirect')
    .map(({ speaker }) => speaker);
const told = (text: string) =>
  quotesOf(text)
    .filter(({ type }) => type === 'indirect')
    .map(({ speaker }) => speaker);

test('a title before a colon and a place is nobody’s words', () => {
  expect(speakers('Inside ‘The Long Quay’: Oslo')).toEqual([]);
});

describe('the words that name a speaker', () => {
  test.each([
    [
      'before a colon that opens a headline',
      'Okafor: Strike Is ‘a Plain Disgrace’ to Port\n\nOn Monday Mina Okafor left.',
      'Mina Okafor',
    ],
    [
      'before what hangs on the name in a headline',
      'Okafor on Harbour Fees: The Rules Are ‘a Plain Disgrace’\n\nOn Monday Mina Okafor left.',
      'Mina Okafor',
    ],
    [
      'behind the colon that ends a headline',
      'Talks ‘exhausted’: Okafor\n\nOn Monday Mina Okafor left.',
      'Mina Okafor',
    ],
    ['that has no name, behind such a colon', 'Levy is a ‘disgrace’: union chief', 'union chief'],
    ['that is a body, behind such a colon', 'Levy is a ‘disgrace’: ministry', 'ministry'],
    ['before a day', 'It opened a quay which Mina Okafor on Friday called “a plain disgrace.”', 'Mina Okafor'],
    [
      'before a clause with a year',
      'On Monday the board met Mina Okafor, who in 2010 said the port was “a plain disgrace.”',
      'Mina Okafor',
    ],
    [
      'behind words that open the sentence',
      'Lars Holm left. Calling the strike “a plain disgrace,” Mina Okafor walked out.',
      'Mina Okafor',
    ],
    [
      'behind the one before whose words are given',
      'After noting that Lars Holm “says many things,” Mina Okafor left the hall.',
      'Mina Okafor',
    ],
    [
      'behind a question and far before its verb',
      '“How are you today?” Mina Okafor, a retired pilot of the old ferry near Bergen, said. “We are calling.”',
      'Mina Okafor',
    ],
    [
      'whose employer has a title',
      'On Monday a spokesman for President Mina Okafor said the port was “a plain disgrace.”',
      'a spokesman for President Mina Okafor',
    ],
    [
      'behind an office that runs on',
      'On Monday Secretary of State Mina Okafor called it “a disgrace.”',
      'Mina Okafor',
    ],
    [
      'with their place, which is no name of theirs',
      '“We waited,” said a New Hampshire voter on Monday.',
      'a New Hampshire voter',
    ],
    ['with a share of them', 'About 60% of voters told pollsters that the fee was “unfair”.', '60% of voters'],
    ['behind `by`', 'The port, often called a “sleeping giant” by critics, is shut.', 'critics'],
    ['with a number cut by a slash', '“It is a disgrace,” said 24/7 pilot Mina Okafor.', 'Mina Okafor'],
    ['behind another’s name and an office', '“Strikes hurt,” Okafor press secretary Lars Holm said.', 'Lars Holm'],
    ['before `put it`', 'The strike was, as Mina Okafor put it, “a plain disgrace.”', 'Mina Okafor'],
    ['before `went on`', '“Why wait?” Mina Okafor went on. “It is cold.”', 'Mina Okafor'],
    [
      'right before a verb in -ing',
      'The film opens with Mina Okafor calling the strike “a plain disgrace.”',
      'Mina Okafor',
    ],
    [
      'far from its verb',
      'The crew of the ferry on Monday left the hall, saying the strike was “a plain disgrace.”',
      'The crew of the ferry',
    ],
    [
      'with a noun that is a verb elsewhere',
      'Norvia’s state media called the strike “a plain disgrace.”',
      'Norvia’s state media',
    ],
    ['without a noun', 'Some shouted “Boats or nothing!”', 'Some'],
    ['that is a number', '“We will not wait,” the two write in their letter.', 'the two'],
    [
      'behind an approximate number',
      'On the quay, where about 200 dockers said the port was “dead,” it rained.',
      '200 dockers',
    ],
    [
      'behind a description of the same person',
      'The head of the port of Oslo, Mina Okafor, left the hall, calling the strike “a plain disgrace.”',
      'Mina Okafor',
    ],
  ])('stand %s', (_, text, speaker) => {
    expect(speakers(text)[0]).toBe(speaker);
  });

  test.each([
    [
      'after a dateline with its agency',
      'OSLO, March 3 (Kestrel News) - Mina Okafor left the hall, calling it “a disgrace.”',
      'Mina Okafor',
    ],
    [
      'after a place and its country',
      'Speaking at a fair in Oslo, Norway, Mina Okafor went after the crew, calling them “a disgrace.”',
      'Mina Okafor',
    ],
    ['in two roles', '“We waited,” said former governor and author Mina Okafor.', 'Mina Okafor'],
    ['behind work that sounds like a verb', 'Famed fight doctor Lars Holm once said: “We waited.”', 'Lars Holm'],
    [
      'behind the place that they speak for',
      'Norway’s Prime Minister Mina Okafor called the deal “a disgrace.”',
      'Mina Okafor',
    ],
    [
      'behind a party in brackets',
      '“We waited,” said Rep. Mina Okafor (North) at the time, adding that “nobody came.”',
      'Mina Okafor',
    ],
    [
      'behind a verb of speech that no list has',
      '“Enough is enough, and nobody will wait any longer,” blared the front page of the paper.',
      'the front page of the paper',
    ],
    [
      'behind a full stop',
      '“Nobody came to the port.” Okafor said.\n\nThe rest of the day Mina Okafor wrote letters.',
      'Mina Okafor',
    ],
    [
      'before a verb in -s that no list has',
      'The Kestrel Times focuses on crews who “waited for hours.”',
      'Kestrel Times',
    ],
  ])('stand %s', (_, text, speaker) => {
    expect(speakers(text)[0]).toBe(speaker);
  });

  test('are those of both whom an apposition names', () => {
    const [quote] = quotesOf('Two dockers, Mina Okafor and Lars Holm, said it was “a disgrace.”');
    expect(quote && saidBy(quote).map(({ name }) => name)).toEqual(['Mina Okafor', 'Lars Holm']);
  });

  test('are those of the last who spoke, where something is added', () => {
    expect(told('The mayor will go, Mina Okafor said, adding that the port was closed.').at(-1)).toBe('Mina Okafor');
  });

  test('are those of the one whom something leads to say it', () => {
    expect(told('The strike went on for days, leading the mayor to suggest that the port was closed.')).toEqual([
      'the mayor',
    ]);
  });

  test('are no hearer’s whom a letter tells', () => {
    expect(speakers('Mina Okafor wrote to the dockers saying the strike was “a plain disgrace.”')).toEqual([
      'Mina Okafor',
    ]);
  });

  test('are no source’s where a clause of somebody else follows it', () => {
    expect(speakers('According to some on the quay, Mina Okafor was “a disgrace” to the port.')).toEqual([
      'some on the quay',
    ]);
  });

  test('are a source’s although something was `mentioned` before', () => {
    expect(
      speakers('The word “disgrace” was mentioned twice in the hall on Monday, according to Mina Okafor.'),
    ).toEqual(['Mina Okafor']);
  });

  test('are a source’s that the line before names', () => {
    expect(speakers('According to Mina Okafor:\n\n“We waited for two hours, and nobody came.”')).toEqual([
      'Mina Okafor',
    ]);
  });

  test('are no participle that opens the sentence', () => {
    expect(told('Reached by telephone, Mina Okafor left it at that, saying the port was closed.')).toEqual([
      'Mina Okafor',
    ]);
  });

  test('are not those of a state between commas', () => {
    expect(
      told('At a fair in Lima, N.D., on Tuesday, Mina Okafor praised the crew, saying that the strike was over.'),
    ).toEqual(['Mina Okafor']);
  });

  test('are no predicate', () => {
    expect(told('Mina Okafor on Monday praised her fitness to be mayor, saying the port was closed.')).toEqual([
      'Mina Okafor',
    ]);
  });

  test('are the doer’s whom `with` shows', () => {
    expect(told('The strike went on, with some polls indicating that most dockers were for it.')).toEqual([
      'some polls',
    ]);
  });
});

describe('the word that tells of the saying', () => {
  const cues = (text: string) =>
    quotesOf(text).map(({ cueStart, cueEnd }) => (cueStart === undefined ? undefined : text.slice(cueStart, cueEnd)));

  test.each([
    ['a colon', 'Okafor: Strike Is ‘a Plain Disgrace’ to Port\n\nOn Monday Mina Okafor left.', ':'],
    ['a dash', '“We waited for hours, and nobody came,” — Mina Okafor', '—'],
    ['a verb that no list has', 'Mina Okafor groused to a crowd that the port “waited for hours.”', 'groused'],
    [
      'the verb of the sentence before',
      'Mina Okafor told the crowd of dockers:\n\n“We waited for hours, and nobody came.”',
      'told',
    ],
    [
      'two verbs of which one leads to the other',
      'Mina Okafor seemed to suggest that the port was closed.',
      'seemed to suggest',
    ],
  ])('is %s', (_, text, cue) => {
    expect(cues(text)[0]).toBe(cue);
  });
});

describe('indirect speech', () => {
  test('is theirs who issued the document that is its source', () => {
    expect(
      told('The ships had waited for hours outside the lock, according to an analysis by the Port Authority.'),
    ).toEqual(['Port Authority']);
  });

  test.each([
    [
      'where the cue leads to words of its own',
      'In a letter to the council dated May 3, Mina Okafor warned of “a storm”.',
    ],
    ['the occasion of words in marks', 'When the port was closed on Monday, Mina Okafor said, “We waited.”'],
    ['what somebody else denies', 'The crew claimed the prize but the port denied it.'],
  ])('is not %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
