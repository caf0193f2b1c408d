import { describe, expect, test } from 'vitest';
import { findIn } from '../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../../src/annotate/knowledge/known-entity.ts';

const nothing = compileKnowledge({ entities: [] });
const names = (text: string, lang?: string) =>
  findIn(text, nothing, { format: 'plain', ...(lang && { lang }) }).names.map(({ name }) => name);

describe('names in German and Spanish texts', () => {
  test.each([
    ['de', 'Das Unternehmen Nordkai AG baut in Emden eine Halle.', ['Nordkai AG', 'Emden']],
    ['de', 'Am Freitag reiste Staatssekretär Jonas Wittek nach Rostock.', ['Jonas Wittek', 'Rostock']],
    ['de', 'Die Firma Holzmann GmbH in Passau entlässt Mitarbeiter.', ['Holzmann GmbH', 'Passau']],
    ['de', 'Ein Zeuge sah den Wagen auf der Brücke.', []],
    ['es', 'El ministro Julio Saavedra viajó a Lima.', ['Julio Saavedra', 'Lima']],
    ['es', 'Julio Saavedra viajó a Lima en julio.', ['Julio Saavedra', 'Lima']],
  ])('%s: %s', (lang, text, expected) => {
    expect(names(text, lang)).toEqual(expected);
  });
});

describe('names in English texts', () => {
  test.each([
    [
      'a legal form behind a comma is no name',
      'Okafor Textiles, Inc., sued Lund Dyes Ltd.',
      ['Okafor Textiles', 'Lund Dyes Ltd.'],
    ],
    ['an elided word is no name', '’Tis late, said the watchman.', []],
    ['an office’s task is no name', 'They met Agriculture Minister Mina Okafor.', ['Mina Okafor']],
    ['a body may have two tasks', 'It is the Department of Tides and Wrecks.', ['Department of Tides and Wrecks']],
    ['letters short for a noun name nothing', 'The MP paid VAT on forty PCs at noon GMT.', []],
    [
      'an adjective with a hyphen is no name',
      'The Oslo-wide strike hit the prize-winning Harbour Board.',
      ['Harbour Board'],
    ],
    [
      'a participle at the head of a line is no name',
      'Troubled Orbello sued\nThe maker Orbello fell.',
      ['Orbello', 'Orbello'],
    ],
    ['a Dutchman is no body', 'Nobody asked the Dutchman.', []],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a surname that is a word', () => {
  const lily: KnownEntity = { id: 'lily-pond', kind: 'person', name: 'Lily Pond', family: ['Pond'], aliases: [] };
  const mentions = (text: string) =>
    findIn(text, compileKnowledge({ entities: [lily] }), { format: 'plain' }).mentions.map(({ start, end }) =>
      text.slice(start, end),
    );

  test('is no name behind an article or before a noun', () => {
    expect(mentions('Lily Pond sang. Pond water is green. The Pond froze.')).toEqual(['Lily Pond']);
  });

  test('is a name before a verb', () => {
    expect(mentions('Lily Pond sang. Pond said that she was cold.')).toEqual(['Lily Pond', 'Pond']);
  });
});
