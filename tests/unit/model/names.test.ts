import { describe, expect, test } from 'vitest';
import { isId, toId } from '../../../src/model/id.ts';
import { nearest } from '../../../src/model/nearest.ts';

describe('an id', () => {
  test('is made of lower-case letters, digits and hyphens inside', () => {
    expect(['a', '7', 'sergey-lavrov', 's-res-2397', 'a--b', 'constructor'].every(isId)).toBe(true);
    expect(['', '-', '-a', 'a-', 'A', 'a b', 'a_b', 'é', 'a/b', '..', '__proto__', 'a\n'].some(isId)).toBe(false);
  });

  test('is made of a name by dropping accents, apostrophes and everything between words', () => {
    const made = {
      'Sergey Lavrov': 'sergey-lavrov',
      'S/RES/2397 (2017)': 's-res-2397-2017',
      Łódź: 'lodz',
      straße: 'strasse',
      'Kim’s “Day”': 'kims-day',
    };
    for (const [name, id] of Object.entries(made)) expect(toId(name)).toBe(id);
  });

  test('is empty for a name that no Latin letter is left of', () => {
    expect([toId('Лавров'), toId('北京'), toId('!')]).toEqual(['', '', '']);
  });
});

describe('the nearest word', () => {
  test('is at most a slip in three letters away, a swap being one', () => {
    expect(nearest('auhtors', ['title', 'authors'])).toBe('authors');
    expect(nearest('Draf', ['date', 'draft'])).toBe('draft');
    expect(nearest('layout', ['title', 'authors', 'date'])).toBeUndefined();
  });

  test('is the first of those that are as near', () => {
    expect(nearest('bat', ['cat', 'hat', 'bat'])).toBe('bat');
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });

  test('is none for a word of one letter or of hundreds', () => {
    expect(nearest('x', ['y', 'ab'])).toBeUndefined();
    expect(nearest('x'.repeat(500), ['x'.repeat(499)])).toBeUndefined();
  });
});
