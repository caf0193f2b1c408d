import { describe, expect, test } from 'vitest';
import { listsFor, matchOf } from '../../../../../src/client/search/index/names.ts';
import { askedWords, foldedWords, holds, isForm } from '../../../../../src/client/search/text/word-forms.ts';
import { filterOf } from '../../../../../src/model/search/filter-names.ts';
import type { ListedName } from '../../../../../src/model/search/listed-name.ts';
import { slipsBetween } from '../../../../../src/model/slips-between.ts';
import { listsOf } from '../../../../../src/site/search/name-lists.ts';

const odessa: ListedName = {
  key: 'odessa-marlow',
  kind: 'person',
  name: 'Odéssa Marlow',
  forms: ['Marlow'],
  mentions: 3,
  quotes: 1,
};
const fitOf = (text: string, listed = odessa) => matchOf(listed, text, askedWords(text))?.fit;

describe('a name', () => {
  test('is found by its id, in full and by another form, whatever case and accents', () => {
    for (const text of ['odessa-marlow', 'ODESSA MARLOW', 'odéssa marlow', 'marlow']) expect(fitOf(text)).toBe('whole');
  });

  test('is found by its id as an address has it, whose words its name need not have', () => {
    const accord = { ...odessa, key: 'h-res-2024-12-16', kind: 'document', name: 'The Harbour Accord', forms: [] };
    expect(matchOf(accord, 'h res 2024 12 16', askedWords('h res 2024 12 16'))).toMatchObject({ rank: 100 });
  });

  test('is found by a word of it and by the beginning of its last word', () => {
    for (const text of ['odessa', 'marlow odessa', 'odessa mar']) expect(['part', 'whole']).toContain(fitOf(text));
    expect(fitOf('odessa mar')).toBe('part');
  });

  test('is found with its elided article, without it, and as one word with it', () => {
    const bay = { ...odessa, key: 'bay', name: 'Baie de l’Harborette', forms: [] };
    for (const text of ['baie de l’harborette', 'Baie de Harborette', 'baie de lharborette'])
      expect(fitOf(text, bay)).toBe('whole');
    expect(fitOf('harborette', bay)).toBe('part');
  });

  test('is near with a letter swapped, left out or wrong, and far with three', () => {
    for (const text of ['Marlwo', 'Marlw', 'Narlow']) expect(fitOf(text)).toBe('near');
    expect(fitOf('Mbxlqw')).toBeUndefined();
  });

  test('says which word of it was meant', () => {
    expect(matchOf(odessa, 'Odesa Marlwo', foldedWords('Odesa Marlwo'))?.meant).toBe('odessa marlow');
  });
});

describe('a name’s list', () => {
  const names = ['Ngũgĩ', 'Łódź', 'Straße', 'Сергей', 'Ærø', 'İstanbul', '李', 'Đà', '1718', 'Ñandú', 'J'];

  test('is where the browser looks for it, by one letter and by two', () => {
    for (const letters of [1, 2] as const)
      for (const name of names)
        for (const word of foldedWords(name)) {
          const lists = listsOf([name], letters);
          expect(listsFor(word, lists, false)).toEqual(lists);
        }
  });

  test('is one of all of its initial for a word with a slip in the second letter, in its own script', () => {
    expect(listsFor('lvarov', ['la', 'lu', 'm', '~0441', '~043b'], true)).toEqual(['la', 'lu']);
    expect(listsFor('lvarov', ['la', 'lu'], false)).toEqual([]);
  });
});

describe('a word', () => {
  test('takes possessives and dots off words', () => {
    expect(foldedWords('Council’s U.N. role')).toEqual(['council', 'un', 'role']);
  });

  test('finds longer forms and the singular, and no shorter word', () => {
    expect([isForm('sanctions', 'sanction'), isForm('sanction', 'sanctions'), isForm('san', 'sanctions')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('finds words in a row only where they stand in a row', () => {
    expect(holds(['a', 'two', 'way', 'street'], ['two', 'way'])).toBe(true);
    expect(holds(['two', 'long', 'way'], ['two', 'way'])).toBe(false);
  });
});

describe('a filter', () => {
  test('holds no tenth of a thousand names', () => {
    const counts = Map.groupBy(
      Array.from({ length: 1000 }, (_, at) => filterOf('named', `entity-${at}`)),
      (one) => one,
    );
    expect(counts.size).toBeGreaterThan(200);
    expect(Math.max(...[...counts.values()].map(({ length }) => length))).toBeLessThan(20);
  });
});

describe('slips', () => {
  test('count a swap of neighbours once', () => {
    expect([slipsBetween('marlwo', 'marlow', 2), slipsBetween('abc', 'xyz', 2), slipsBetween('', 'ab', 2)]).toEqual([
      1, 3, 2,
    ]);
  });
});
