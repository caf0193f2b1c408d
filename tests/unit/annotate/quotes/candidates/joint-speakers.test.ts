import { describe, expect, test } from 'vitest';
import type { KnownEntity } from '../../../../../src/annotate/knowledge/known-entity.ts';
import { firstSpeakers, quotesOf } from '../quotes-of.ts';

describe('words of two speakers', () => {
  test.each([
    ['“We agree,” Mina Okafor and Lars Holm said.', ['Mina Okafor', 'Lars Holm']],
    ['“We agree,” said Mina Okafor and Lars Holm.', ['Mina Okafor', 'Lars Holm']],
    ['Mina Okafor and Lars Holm said: “We agree.”', ['Mina Okafor', 'Lars Holm']],
    ['“We agree,” both Mina Okafor and Lars Holm said.', ['Mina Okafor', 'Lars Holm']],
    ['“We agree,” Ms. Okafor and Mr. Holm told reporters.', ['Okafor', 'Holm']],
    ['“We agree,” Mina Okafor, the harbour master, and Lars Holm, her deputy, said.', ['Mina Okafor', 'Lars Holm']],
    ['“We agree,” said Mina Okafor, the harbour master, and Lars Holm, her deputy.', ['Mina Okafor', 'Lars Holm']],
    [
      '“We agree,” the foreign minister of Norway and his guest, Lars Holm, said.',
      ['the foreign minister of Norway', 'Lars Holm'],
    ],
    ['“We agree,” Mina Okafor and her deputy said.', ['Mina Okafor', 'her deputy']],
    ['“We agree,” Mina Okafor, together with Lars Holm, said.', ['Mina Okafor', 'Lars Holm']],
    ['“We agree,” said Mina Okafor along with Lars Holm.', ['Mina Okafor', 'Lars Holm']],
    ['“We agree,” the Harbour Board and the Port Authority said.', ['Harbour Board', 'Port Authority']],
    ['“We agree,” Norway and Denmark said.', ['Norway', 'Denmark']],
    ['The harbour was “quiet,” according to Mina Okafor and Lars Holm.', ['Mina Okafor', 'Lars Holm']],
    ['In Oslo, Mina Okafor and Lars Holm called the delay “a plain disgrace.”', ['Mina Okafor', 'Lars Holm']],
    ['“We agree,” Mina Okafor, Lars Holm and Ada Quist said.', ['Mina Okafor', 'Lars Holm', 'Ada Quist']],
    ['“We agree,” Mina Okafor, Lars Holm, and Ada Quist said.', ['Mina Okafor', 'Lars Holm', 'Ada Quist']],
    ['Mina Okafor and Lars Holm said that the harbour was quiet.', ['Mina Okafor', 'Lars Holm']],
    ['The harbour was quiet, according to Mina Okafor and Lars Holm.', ['Mina Okafor', 'Lars Holm']],
    ['After the talks Mina Okafor and Lars Holm vowed to mend the ships.', ['Mina Okafor', 'Lars Holm']],
  ])('%s', (text, speakers) => {
    expect(firstSpeakers(text)).toEqual(speakers);
  });
});

describe('the two whom the text just named', () => {
  test.each([
    'Mina Okafor met Lars Holm in Oslo. “We agree,” the two ministers said.',
    'Mina Okafor and Lars Holm met in Oslo. “We agree,” they said.',
    'Mina Okafor and Lars Holm met in Oslo. “We agree,” both said.',
    'Mina Okafor and Lars Holm met in Oslo. The pair said: “We agree.”',
    'Mina Okafor met Lars Holm. Both ministers said they would stay.',
  ])('%s', (text) => {
    expect(firstSpeakers(text)).toEqual(['Mina Okafor', 'Lars Holm']);
  });

  test('are only likely the ones who are meant', () => {
    expect(quotesOf('Mina Okafor met Lars Holm. “We agree,” the two ministers said.')[0]?.certainty).toBe('likely');
  });
});

describe('words of one speaker', () => {
  test.each([
    ['“We agree,” Mina Okafor said, and Lars Holm nodded.', ['Mina Okafor']],
    ['“We agree,” said Mina Okafor and Lars Holm left the room.', ['Mina Okafor']],
    ['Mina Okafor met Ada Quist and Lars Holm said: “We agree.”', ['Lars Holm']],
    ['Mina Okafor met Ada Quist and Lars Holm, who said: “We agree.”', ['Lars Holm']],
    ['Mina Okafor met Lars Holm and Ada Quist. “We agree,” the two ministers said.', ['the two ministers']],
    ['Mina Okafor met reporters. “We agree,” the two ministers said.', ['the two ministers']],
    ['“We agree,” Mina Okafor said after a talk with Lars Holm and Ada Quist.', ['Mina Okafor']],
  ])('%s', (text, speakers) => {
    expect(firstSpeakers(text)).toEqual(speakers);
  });
});

describe('joint speakers in the data', () => {
  const person = (id: string, name: string): KnownEntity => ({ id, name, kind: 'person', aliases: [] });
  const entities = [person('mina-okafor', 'Mina Okafor'), person('lars-holm', 'Lars Holm')];
  const text = '“We agree,” Mina Okafor and Lars Holm said. “It is done.”';

  test('name each with id and place, and the first as the speaker', () => {
    const [quote] = quotesOf(text, { entities });
    expect(quote).toMatchObject({ speaker: 'Mina Okafor', speakerId: 'mina-okafor', speakerStart: 12, speakerEnd: 23 });
    expect(quote?.speakers).toEqual([
      { name: 'Mina Okafor', id: 'mina-okafor', start: 12, end: 23 },
      { name: 'Lars Holm', id: 'lars-holm', start: 28, end: 37 },
    ]);
  });

  test('keep both for the rest of the paragraph, in one utterance', () => {
    const quotes = quotesOf(text, { entities });
    expect(quotes.map(({ speakers, group }) => [speakers?.length, group])).toEqual([
      [2, 'g1'],
      [2, 'g1'],
    ]);
  });

  test('end an utterance where one of them goes on alone', () => {
    const alone = '“We agree,” Mina Okafor and Lars Holm said. “It is done,” Okafor said.';
    expect(quotesOf(alone, { entities }).map(({ group }) => group)).toEqual(['g1', 'g2']);
  });

  test('leave a single speaker as it was', () => {
    expect(quotesOf('“We agree,” Mina Okafor said.', { entities })[0]).not.toHaveProperty('speakers');
  });
});
