import { describe, expect, test } from 'vitest';
import * as de from '../../../src/words/de.ts';
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

  test('have the same places for links as the English ones', () => {
    expect(placesOf(de)).toEqual(placesOf(en));
  });

  test('say one and many as people do', () => {
    expect([1, 2, 1200].map(en.nouns.quotes)).toEqual(['1 quote', '2 quotes', '1,200 quotes']);
    expect([1, 2, 1200].map(de.nouns.quotes)).toEqual(['1 Zitat', '2 Zitate', '1.200 Zitate']);
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
