import { describe, expect, test } from 'vitest';
import type { KnownEntity } from '../../../src/annotate/knowledge/known-entity.ts';
import { called, suggested } from '../../support/suggested.ts';

const ada: KnownEntity = { id: 'ada-lund', kind: 'person', name: 'Ada Lund', aliases: [], family: ['Lund'] };
const board: KnownEntity = { id: 'harbour-board', kind: 'organization', name: 'Harbour Board', aliases: [] };

describe('what the glossary lacks', () => {
  test('is proposed with its kind, its surname and where it is named', () => {
    const [okafor] = suggested(['The board met Mina Okafor on Tuesday. “We have an offer,” Okafor said.']);
    expect(okafor).toMatchObject({
      kind: 'person',
      name: 'Mina Okafor',
      family: 'Okafor',
      id: 'mina-okafor',
      count: 2,
    });
    expect(okafor?.aliases).toEqual([]);
    expect(okafor?.places[0]).toEqual({ slug: 'article-1', start: 14, end: 25 });
    expect(okafor?.evidence[0]?.text).toBe('The board met Mina Okafor on Tuesday. “We have an offer,” Okafor said.');
  });

  test('is nothing where the glossary explains all names', () => {
    expect(
      suggested(['The Harbour Board heard Ada Lund. Lund spoke for an hour.'], { glossary: [ada, board] }),
    ).toEqual([]);
  });

  test('comes in the order of its use over articles', () => {
    const names = suggested([
      'Mina Okafor met Einar Holm. Holm left. Then Holm came back, and Holm spoke.',
      'The crews heard Mina Okafor in Kestrel.',
      'Reporters asked Mina Okafor about Kestrel.',
    ]).map(({ name }) => name);
    expect(names).toEqual(['Mina Okafor', 'Einar Holm', 'Kestrel']);
  });

  test('does not come back when it was refused, whatever the spelling', () => {
    const texts = ['The crews met Inés Palk in Kestrel.'];
    expect(suggested(texts).map(({ name }) => name)).toContain('Inés Palk');
    const left = suggested(texts, { refused: [{ name: 'Ines Palk' }, { name: 'Kestrel', kind: 'person' }] });
    expect(left.map(({ name }) => name)).toEqual(['Kestrel']);
  });

  test('gets ids that no entry and no other proposal has', () => {
    const glossary: KnownEntity[] = [{ ...ada, id: 'mina-okafor' }];
    expect(suggested(['The board met Mina Okafor.'], { glossary })[0]?.id).toBe('mina-okafor-2');
  });

  test('is a document where a symbol is written that the patterns know', () => {
    const pattern = {
      name: 'minutes',
      expression: 'HB/(?<number>\\d+)',
      symbol: 'HB/{number}',
      url: 'https://example.org/{number}',
    };
    const [minutes] = suggested(['They read HB/12 aloud. HB/12 is short.'], { patterns: [pattern as never] });
    expect(minutes).toMatchObject({
      kind: 'document',
      symbol: 'HB/12',
      url: 'https://example.org/12',
      count: 2,
      because: 'symbol',
    });
  });
});

describe('what is no name', () => {
  test.each([
    ['a word that only opens a sentence', 'There was a vote. The board left there. There was another.', 'There'],
    ['an office without a person', 'They wrote to the Secretary of State at once.', 'Secretary of State'],
    ['the people of a country', 'The Norwegian crews and the Norwegian boats left.', 'Norwegian'],
  ])('%s', (_, text, name) => {
    expect(called(suggested([text]), name)).toBeUndefined();
  });

  test('but a name at the start of a sentence is one that the text has elsewhere', () => {
    expect(called(suggested(['Kestrel has a quay. They sailed to Kestrel in May.']), 'Kestrel')?.count).toBe(2);
  });
});

describe('entries that a proposal is close to', () => {
  test('are told where another person has the surname', () => {
    const [einar] = suggested(['The board heard Einar Lund, a diver.'], { glossary: [ada] });
    expect(einar?.near).toEqual([{ id: 'ada-lund', name: 'Ada Lund', why: 'namesake' }]);
  });

  test('are told where a name differs by a slip', () => {
    const [slip] = suggested(['They asked the Harbuor Board for help.'], { glossary: [board] });
    expect(slip?.near[0]).toMatchObject({ id: 'harbour-board', why: 'spelling' });
  });

  test('are told where one name holds the other', () => {
    const near =
      called(
        suggested(['The Kestrel Harbour Boards Union met.'], { glossary: [{ ...board, name: 'Harbour Boards' }] }),
        'Kestrel Harbour Boards Union',
      )?.near ?? [];
    expect(near.map(({ why }) => why)).toEqual(['part']);
  });

  test('are none where nothing is alike', () => {
    expect(suggested(['The crews met Mina Okafor.'], { glossary: [ada, board] })[0]?.near).toEqual([]);
  });
});
