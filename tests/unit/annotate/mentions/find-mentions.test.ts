import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import { findMentions } from '../../../../src/annotate/mentions/find-mentions.ts';
import { plainProse } from '../../../../src/annotate/text/prose.ts';
import { entry, mentionsOf } from './mentions-of.ts';

const league = entry.organization('league', 'League of Rivers', 'LOR');
const council = entry.organization('council', 'League of Rivers Water Council', 'Water Council');
const ada = entry.person('ada-holm', 'Ada Holm');
const tove = entry.person('tove-holm', 'Tove Holm');
const norvia = entry.place('norvia', 'Norvia');

describe('names', () => {
  test('the longest name wins over the one inside it', () => {
    expect(mentionsOf('The League of Rivers Water Council met.', [league, council])).toEqual([
      'League of Rivers Water Council=council',
    ]);
  });

  test('a name never spans two blocks', () => {
    expect(mentionsOf('League of\nRivers', [league])).toEqual([]);
  });

  test('an acronym is found with points and without, not as a common word', () => {
    expect(mentionsOf('The L.O.R. and LOR, not lor or Lor.', [league])).toEqual(['L.O.R.=league', 'LOR=league']);
  });

  test('an acronym that reads as a word is found among other short words and acronyms, not in text in capitals', () => {
    const us = entry.place('us', 'United Shoals', 'US');
    const it = entry.term('it', 'inland trade', 'IT');
    expect(mentionsOf('The US is big. The US is old.', [us])).toEqual(['US=us', 'US=us']);
    expect(mentionsOf('US, EU, UK', [us])).toEqual(['US=us']);
    expect(mentionsOf('IT and AI', [it])).toEqual(['IT=it']);
    expect(mentionsOf('LET US GO HOME', [us])).toEqual([]);
    expect(mentionsOf('IT WILL RAIN', [it])).toEqual([]);
  });

  test('an elided article before a name is not part of it', () => {
    expect(mentionsOf('L’Utrecht, all’Utrecht, qu’Utrecht', [entry.place('u', 'Utrecht')], { lang: 'fr' })).toEqual([
      'Utrecht=u',
      'Utrecht=u',
      'Utrecht=u',
    ]);
    expect(mentionsOf('Mr. D’Ada left.', [entry.person('a', 'Ada')])).toEqual([]);
  });

  test('a name is found round a nickname in marks, with or without it in the glossary', () => {
    const text = 'Then Ada “the Axe” Holm left.';
    expect(mentionsOf(text, [ada])).toEqual(['Ada “the Axe” Holm=ada-holm']);
    expect(mentionsOf(text, [entry.person('ada-holm', 'Ada “the Axe” Holm')])).toEqual(['Ada “the Axe” Holm=ada-holm']);
  });

  test('the surname of an alias that is a whole name counts as one of the person’s', () => {
    const vera = entry.person('vera', 'Vera Marsh', 'Vera Osterlund', 'Iron Gale');
    expect(mentionsOf('Vera Osterlund sang. Then Osterlund bowed in a Gale.', [vera])).toEqual([
      'Vera Osterlund=vera',
      'Osterlund=vera',
    ]);
  });

  test('a possessive ending stays outside', () => {
    expect(mentionsOf("Norvia's, Norvia’s and Norviaʼs borders", [norvia])).toEqual([
      'Norvia=norvia',
      'Norvia=norvia',
      'Norvia=norvia',
    ]);
  });

  test('a hyphen compound holds its name', () => {
    expect(mentionsOf('a Norvia-backed, LOR-Norvia deal', [norvia, league])).toEqual([
      'Norvia=norvia',
      'LOR=league',
      'Norvia=norvia',
    ]);
  });

  test('nothing is found in handles, file names and web addresses', () => {
    expect(mentionsOf('@Norvia #Norvia Norvia.pdf https://x.org/Norvia norvia_Norvia', [norvia])).toEqual([]);
  });

  test('a lower-case term is found in any case and in the plural', () => {
    const term = entry.term('dike-levy', 'dike levy');
    expect(mentionsOf('Dike levies rose. A dike levy fell.', [term])).toEqual([
      'Dike levies=dike-levy',
      'dike levy=dike-levy',
    ]);
  });

  test('a term is found in the plural where its last word is small, in its own letter case', () => {
    const coin = entry.term('coin', 'Norvian crown');
    expect(mentionsOf('Ten Norvian crowns buy a crown.', [coin])).toEqual(['Norvian crowns=coin']);
    expect(mentionsOf('Ten Norvian Crowns Park.', [entry.place('park', 'Norvian crown')])).toEqual([]);
  });

  test('accents may be missing on one side only', () => {
    const müller = entry.place('x', 'Brügg');
    expect(mentionsOf('Brugg, Brügg, Bru\u0308gg, Bruegg, not Brùgg', [müller])).toEqual([
      'Brugg=x',
      'Brügg=x',
      'Bru\u0308gg=x',
      'Bruegg=x',
    ]);
  });

  test('a symbol is found with and without its year', () => {
    const act = { ...entry.document('act', 'River Act'), symbol: 'L/ACT/17 (2011)' };
    expect(mentionsOf('L/ACT/17 (2011), L/ACT/17(2011), L/ACT/17, not L/ACT/171', [act])).toEqual([
      'L/ACT/17 (2011)=act',
      'L/ACT/17(2011)=act',
      'L/ACT/17=act',
    ]);
  });

  test('an alias counts within its article or publication only', () => {
    const local = entry.organization('board', 'Dike Board', { text: 'Board', within: ['dikes', 'The River Post'] });
    expect(mentionsOf('The Board met.', [local])).toEqual([]);
    expect(mentionsOf('The Board met.', [local], { slug: 'dikes' })).toEqual(['Board=board']);
    expect(mentionsOf('The Board met.', [local], { publication: 'The River Post' })).toEqual(['Board=board']);
  });
});

describe('people', () => {
  test('a surname is marked once its bearer is introduced, also in the headline before', () => {
    expect(mentionsOf('Holm resigns\nMinister Ada Holm left. Ms. Holm waved.', [ada, tove])).toEqual([
      'Holm=ada-holm',
      'Ada Holm=ada-holm',
      'Holm=ada-holm',
    ]);
  });

  test('a surname that two bear and none is introduced by stays unmarked', () => {
    expect(mentionsOf('Holm left early.', [ada, tove])).toEqual([]);
  });

  test('a family name that comes first is the surname', () => {
    expect(mentionsOf('Kim Sol Bin spoke. Kim left.', [entry.person('ksb', 'Kim Sol Bin')])).toEqual([
      'Kim Sol Bin=ksb',
      'Kim=ksb',
    ]);
  });

  test('a surname within an unknown longer name is left alone', () => {
    expect(mentionsOf('Ada Holm met Erik Holm at Holm Tower.', [ada])).toEqual(['Ada Holm=ada-holm']);
  });
});

describe('the editor', () => {
  const text = 'Norvia and Norvia';
  const prose = plainProse(text);
  const knowledge = compileKnowledge({ entities: [norvia, league] });

  test('a directive gives exactly its mention', () => {
    const overrides = [{ kind: 'entity' as const, start: 0, end: 10, id: 'league' }];
    expect(findMentions({ ...prose, overrides }, knowledge, {}).mentions).toEqual([
      { start: 0, end: 10, entityId: 'league', rule: 'editor', certainty: 'certain' },
      { start: 11, end: 17, entityId: 'norvia', rule: 'full-name', certainty: 'certain' },
    ]);
  });

  test('a plain directive forbids every mention that it touches', () => {
    const overrides = [{ kind: 'plain' as const, start: 5, end: 6 }];
    expect(findMentions({ ...prose, overrides }, knowledge, {}).mentions).toHaveLength(1);
  });

  test('a choice holds for the whole article', () => {
    expect(mentionsOf(text, [norvia, league], { choices: { Norvia: false } })).toEqual([]);
    expect(mentionsOf(text, [norvia, league], { choices: { Norvia: 'league' } })).toEqual([
      'Norvia=league',
      'Norvia=league',
    ]);
  });

  test('a choice in small letters holds at the head of a sentence, one with a capital only as it is written', () => {
    const board = entry.organization('board', 'Harbour Board', 'the board');
    const council = entry.organization('council', 'Town Council', 'the board');
    const twice = 'The board met. Then the board left.';
    expect(mentionsOf(twice, [board, council], { choices: { 'the board': 'council' } })).toEqual([
      'The board=council',
      'the board=council',
    ]);
    expect(mentionsOf(twice, [board], { choices: { 'The board': false } })).toEqual(['the board=board']);
  });
});

test('an article behind a place line begins its sentence', () => {
  const krone = entry.term('krone', 'Norvian krone', 'A$');
  expect(mentionsOf('TARN (KNM) - A storm is near. They paid A$ 30.', [krone])).toEqual(['A$=krone']);
});
