import { describe, expect, test } from 'vitest';
import { entry, mentionsOf } from '../mentions-of.ts';

const norvia = entry.place('norvia', 'Norvia');
const ada = entry.person('ada', 'Ada Holm');
const quill = entry.organization('quill', 'Quill Society', 'Life', 'QS');

describe('a name is left alone within a longer one that the glossary lacks', () => {
  test.each([
    ['an institution after it', 'He reads the Norvia Examiner and crossed the Norvia Sea.'],
    ['an institution before it', 'The Bank of Norvia lent to the University of Norvia.'],
    ['a direction before it', 'Ships left South Norvia for New Norvia.'],
    ['another name before it', 'She works at Recast Norvia now.'],
    ['another name after it', 'The speaker was Norvia Plimpton herself.'],
  ])('%s', (_, text) => {
    expect(mentionsOf(text, [norvia])).toEqual([]);
  });

  test('a common word in a title', () => {
    expect(mentionsOf('She wrote for Daily Life and for Life, the weekly.', [quill])).toEqual(['Life=quill']);
  });

  test('a surname in the name of another, in a building or with a suffix', () => {
    const text = 'Ada Holm met Erik Holm, Holm van Dyk and Holm Jr. at Holm Tower.';
    expect(mentionsOf(text, [ada])).toEqual(['Ada Holm=ada']);
  });

  test('a full name with another surname joined by a hyphen, and a surname behind somebody else’s particle', () => {
    const bo = entry.person('bo', 'Bo Quint');
    expect(mentionsOf('Ada Holm and Bo Quint met. Ada Holm-Quint left with Ada van Holm.', [ada, bo])).toEqual([
      'Ada Holm=ada',
      'Bo Quint=bo',
    ]);
  });

  test('a name in another’s with a nickname, and a given name that a product has', () => {
    const tove = entry.person('tove', 'Princess Tove', 'Tove');
    const plane = entry.term('plane', 'Kestrel Max', 'Max');
    expect(mentionsOf('Tove “Tiny” Dahl and Max Dahl came with Tove in a Max.', [tove, plane])).toEqual([
      'Tove=tove',
      'Max=plane',
    ]);
  });

  test('the given name of somebody’s child that is a surname as well', () => {
    const mensah = entry.person('mensah', 'Kofi Quillmensah');
    expect(
      mentionsOf('Kofi Quillmensah rose. She and her son Quillmensah sang. Then Quillmensah left.', [mensah]),
    ).toEqual(['Kofi Quillmensah=mensah', 'Quillmensah=mensah']);
  });

  test('an acronym that a hyphen joins to capitals which no entry has', () => {
    const text = 'QS-TV and QS-ARABIA send at nine, QS-funded and QS-led. A QS-KNM pact followed.';
    expect(mentionsOf(text, [quill, entry.organization('knm', 'Kestrel News Media', 'KNM')])).toEqual([
      'QS=quill',
      'QS=quill',
      'QS=quill',
      'KNM=knm',
    ]);
  });

  test('an office in that of another body', () => {
    const office = entry.term('office', 'President of Norvia', 'President');
    const text = 'Lake City Bank President Tove Dahl spoke. Then the President left.';
    expect(mentionsOf(text, [office])).toEqual(['President=office']);
  });

  test('a direction that a country without it in its name is called by', () => {
    const text = 'Farms in the South failed.';
    expect(mentionsOf(text, [entry.place('norvia', 'Norvia', 'South')])).toEqual([]);
    expect(mentionsOf(text, [entry.place('south-norvia', 'South Norvia', 'South')])).toEqual(['South=south-norvia']);
  });

  test('capitals among other capitals', () => {
    expect(mentionsOf('On air at nine: XTV NORVIA LIVE with guests.', [norvia])).toEqual([]);
  });
});

describe('a name is marked where its neighbour belongs to no longer one', () => {
  test.each([
    ['titles', 'Norvia President Erik Berg and Norvia Prime Minister Tove Dahl met.'],
    ['days and months', 'They left Norvia Tuesday and reached Norvia May 3.'],
    ['words that begin a sentence', 'In Norvia it rained. When Norvia won, Unlike Norvia they lost.'],
    ['directions in adjectives', 'Fighting spread in Eastern Norvia and in Upper Norvia.'],
  ])('%s', (_, text) => {
    expect(mentionsOf(text, [norvia])).toEqual(
      ['Norvia=norvia', 'Norvia=norvia'].concat(text.split('Norvia').length > 3 ? ['Norvia=norvia'] : []),
    );
  });

  test('what somebody is called by country', () => {
    expect(mentionsOf('Ada Holm won. Welshwoman Berg lost to Dane Holm and to Norwegian Holm.', [ada])).toEqual([
      'Ada Holm=ada',
      'Holm=ada',
      'Holm=ada',
    ]);
  });

  test('a credit that goes on by a slash', () => {
    expect(mentionsOf('Photo: ANP/Quill Society/via QS', [quill])).toEqual(['Quill Society=quill', 'QS=quill']);
  });

  test('what is called after a person whom the article doesn’t introduce', () => {
    const rare = entry.person('rare', 'Ada Quillfeather');
    expect(mentionsOf('Under the Quillfeather government taxes fell.', [rare])).toEqual(['Quillfeather=rare']);
    expect(mentionsOf('They met at the Quillfeather yesterday.', [rare])).toEqual([]);
  });

  test('what is called after a person without being a name', () => {
    expect(mentionsOf('Ada Holm left. The Holm Administration and the Holm campaign go on.', [ada])).toEqual([
      'Ada Holm=ada',
      'Holm=ada',
      'Holm=ada',
    ]);
  });
});

test('a country before its money, and money behind an amount, name nobody', () => {
  const union = entry.organization('union', 'Norvian Union', 'NU', 'Euro');
  expect(mentionsOf('They paid 30 billion Euro, or forty NU dollars. The Euro zone of the NU grew.', [union])).toEqual([
    'Euro=union',
    'NU=union',
  ]);
});
