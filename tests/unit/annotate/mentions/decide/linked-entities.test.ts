import { describe, expect, test } from 'vitest';
import { findIn } from '../../../../../src/annotate/annotate.ts';
import { compileKnowledge } from '../../../../../src/annotate/knowledge/knowledge.ts';
import type { KnownEntity } from '../../../../../src/annotate/knowledge/known-entity.ts';

const ada: KnownEntity = {
  id: 'ada-lund',
  kind: 'person',
  name: 'Ada Lund',
  aliases: [],
  sameAs: ['https://www.wikidata.org/wiki/Q1'],
};
const knowledge = compileKnowledge({ entities: [ada] });
const find = (markdown: string, entities?: KnownEntity[]) =>
  findIn(markdown, entities ? compileKnowledge({ entities }) : knowledge, {});

/** The mentions of a Markdown text as `surface=id certainty`, in order. */
function mentionsOf(markdown: string, entities?: KnownEntity[]): string[] {
  return find(markdown, entities).mentions.map(
    ({ start, end, entityId, certainty }) => `${markdown.slice(start, end)}=${entityId} ${certainty}`,
  );
}

describe('the words of a link', () => {
  test('introduce whom they name, and are not marked themselves', () => {
    expect(mentionsOf('Capt. [Ada Lund](https://example.org/a) came. Later Lund left.')).toEqual([
      'Lund=ada-lund certain',
    ]);
  });

  test('introduce nobody else', () => {
    const certain = mentionsOf('Capt. [Mina Okafor](https://example.org/a) came. Later Lund left.');
    expect(certain.filter((one) => one.endsWith(' certain'))).toEqual([]);
  });

  test('can name the speaker of a quotation, in the glossary or not', () => {
    const words = '](https://example.org/a) told the Harbour Board that it was her “duty” to report.';
    expect(find(`Capt. [Ada Lund${words}`).quotes).toMatchObject([{ speaker: 'Ada Lund', speakerId: 'ada-lund' }]);
    expect(find(`Capt. [Mina Okafor${words}`).quotes).toMatchObject([
      { speaker: expect.stringMatching(/Mina Okafor$/) },
    ]);
  });

  test('are no names that the glossary lacks', () => {
    expect(find('[Mina Okafor](https://example.org/a) came.').names).toEqual([]);
  });
});

describe('a link to a person’s own page', () => {
  test.each([
    'https://www.wikidata.org/wiki/Q1',
    'http://wikidata.org/wiki/Q1/',
    '/people/ada-lund/',
    '/edition/people/ada-lund',
    '../glossary/people/ada-lund.md#early-years',
  ])('introduces the person, whatever its words: %s', (address) => {
    expect(mentionsOf(`[The harbour master](${address}) came. Later Lund left.`)).toEqual(['Lund=ada-lund certain']);
  });

  test.each([
    'https://www.wikidata.org/wiki/Q12',
    'https://example.org/people/ada-lund/',
    '/places/ada-lund/',
    '/people/ada-lundt/',
  ])('is none of those to something else: %s', (address) => {
    const certain = mentionsOf(`[The harbour master](${address}) came. Later Lund left.`);
    expect(certain).not.toContain('Lund=ada-lund certain');
  });

  test('settles which of two of a name is meant', () => {
    const ida: KnownEntity = { id: 'ida-lund', kind: 'person', name: 'Ida Lund', aliases: [] };
    const text = '[Lund](/people/ida-lund/) came. Later Lund left.';
    expect(mentionsOf(text, [ada, ida])).toEqual(['Lund=ida-lund certain']);
  });

  test('is none where two entries have the address', () => {
    const bo: KnownEntity = { ...ada, id: 'bo-lund', name: 'Bo Lund' };
    const text = '[The harbour master](https://www.wikidata.org/wiki/Q1) came. Later Lund left.';
    expect(mentionsOf(text, [ada, bo]).filter((one) => one.endsWith(' certain'))).toEqual([]);
  });
});
