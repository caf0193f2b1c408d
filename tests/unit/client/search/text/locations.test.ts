import { describe, expect, test } from 'vitest';
import { isMeant, locationsIn } from '../../../../../src/client/search/text/locations.ts';

const located = (text: string, words: string[], phrases: string[] = []) => {
  const all = text.split(' ');
  return locationsIn(all, { words, phrases }).map((at) => all[at]);
};

describe('what was searched for', () => {
  test('is found in every form, and others of its stem only where it has none', () => {
    expect(located('Sanctions, a sanction and “sanctioned” goods', ['sanction'])).toEqual([
      'Sanctions,',
      'sanction',
      '“sanctioned”',
    ]);
    expect(located('the negotiators came', ['negotiations'])).toEqual(['negotiators']);
    expect(located('the negotiators of the negotiations', ['negotiations'])).toEqual(['negotiations']);
  });

  test('is found in a row where it is a phrase or has hyphens, with hyphens or else word by word', () => {
    expect(located('a street, a two-way street', [], ['two-way street'])).toEqual(['two-way', 'street']);
    expect(located('one way or a two-way street', ['two-way'])).toEqual(['two-way']);
    expect(located('two roads, one way', ['two-way'])).toEqual(['two', 'way']);
  });

  test('is found word by word nowhere where it is a phrase', () => {
    expect(located('council for the security of ports', [], ['security council'])).toEqual([]);
    expect(located('they were imposing sanctions', [], ['imposed sanction'])).toEqual(['imposing', 'sanctions']);
    expect(located('联合国 制裁 措施', [], ['制裁措 施'])).toEqual(['制裁', '措施']);
  });

  test('is found where it is written apart', () => {
    expect(located('a ship-to-ship transfer', ['shiptoship'])).toEqual(['ship-to-ship']);
    expect(located('联合国 制裁 措施', ['制裁措施'])).toEqual(['制裁', '措施']);
  });

  test('is found behind an elided article, with it, and written as one word with it', () => {
    const text = 'Le port de l’Harborette, d’Östby et dell’isola';
    expect(located(text, ['harborette', 'ostby', 'isola'])).toEqual(['l’Harborette,', 'd’Östby', 'dell’isola']);
    expect(located(text, ["d'Harborette"])).toEqual(['l’Harborette,']);
    expect(located(text, ['lharborette'])).toEqual(['l’Harborette,']);
    expect(located(text, [], ["port de l'Harborette"])).toEqual(['port', 'de', 'l’Harborette,']);
    expect(located('they don’t; two C’s', ['t', 's'])).toEqual(['they', 'two']);
  });

  test('is told from what merely begins like its stem', () => {
    const asked = { words: ['sanctoins'], phrases: [] };
    const isMeantIn = (text: string, title: string) =>
      isMeant({ meta: { title } }, locationsIn(text.split(' '), asked), asked);
    expect(isMeantIn('in San Remo', 'Saints')).toBe(false);
    expect(isMeantIn('in San Remo', 'On sanctoins')).toBe(true);
    expect(isMeantIn('they said sanctoins', '')).toBe(true);
  });
});
