import { describe, expect, test } from 'vitest';
import * as en from '../../../src/words/en.ts';
import { languageOfWords, wordsIn } from '../../../src/words/words-in.ts';

describe('the words of a language', () => {
  test('are found by any tag that begins with it', () => {
    expect(wordsIn('de-AT')).toBe(wordsIn('de'));
    expect(wordsIn('DE').kinds.person.many).toBe('Personen');
  });

  test('are English where its own are not written yet', () => {
    expect(wordsIn('ko')).toBe(wordsIn('en'));
    expect(languageOfWords('constructor')).toBe('en');
  });

  test.each(['de', 'fr', 'es'])('have the same places for links as the English ones: %s', (language) => {
    expect(placesOf(wordsIn(language))).toEqual(placesOf(en));
  });

  test.each(['de', 'fr', 'es'])('leave no sentence in English: %s', (language) => {
    const english = new Map(sentencesOf(en));
    const same = sentencesOf(wordsIn(language)).filter(([way, said]) => said.length > 20 && english.get(way) === said);
    expect(same.map(([way]) => way)).toEqual([]);
  });

  test('say one and many as people do', () => {
    expect([1, 2, 1200].map(en.nouns.quotes)).toEqual(['1 quote', '2 quotes', '1,200 quotes']);
    expect([1, 2, 1200].map(wordsIn('de').nouns.quotes)).toEqual(['1 Zitat', '2 Zitate', '1.200 Zitate']);
    expect([0, 1, 2].map(wordsIn('fr').nouns.quotes)).toEqual(['0 citation', '1 citation', '2 citations']);
    expect([0, 1, 12000].map(wordsIn('es').nouns.quotes)).toEqual(['0 citas', '1 cita', '12.000 citas']);
  });
});

/** Each sentence that has `{places}` in it, by its way in the file, with the names of the places. */
function placesOf(words: object, way = ''): Record<string, string[]> {
  const entries = Object.entries(words).map(([name, value]: [string, unknown]) => {
    const here = `${way}/${name}`;
    if (typeof value === 'object' && value) return placesOf(value, here);
    const places = typeof value === 'string' ? [...value.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place) : [];
    return places.length > 0 ? { [here]: places.sort() } : {};
  });
  return Object.assign({}, ...entries);
}

/** Each sentence by its way in the file; the examples of the search stay as they are typed. */
function sentencesOf(words: object, way = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    if (name === 'examples') return [];
    if (typeof value === 'object' && value) return sentencesOf(value, `${way}/${name}`);
    const said = typeof value === 'function' ? value('Okafor', 'Holm', 'Lund') : value;
    return [[`${way}/${name}`, String(said)]];
  });
}
