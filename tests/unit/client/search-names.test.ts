import { describe, expect, test } from 'vitest';
import { bucketOf as bucketInClient } from '../../../src/client/search/choices.ts';
import { type ListedName, matchOf, shardOf as shardInClient } from '../../../src/client/search/names.ts';
import { foldedWords, holds, isForm, isMeant } from '../../../src/client/search/word-forms.ts';
import { fold } from '../../../src/model/fold.ts';
import { slipsBetween } from '../../../src/model/slips-between.ts';
import { bucketOf, shardOf } from '../../../src/site/search/shards.ts';

const odessa: ListedName = {
  key: 'odessa-marlow',
  kind: 'person',
  name: 'Odéssa Marlow',
  forms: ['Marlow'],
  mentions: 3,
  quotes: 1,
};
const fitOf = (text: string, listed = odessa) => matchOf(listed, text, foldedWords(text))?.fit;

describe('a name', () => {
  test('is found by its id, in full and by another form, whatever case and accents', () => {
    for (const text of ['odessa-marlow', 'ODESSA MARLOW', 'odéssa marlow', 'marlow']) expect(fitOf(text)).toBe('whole');
  });

  test('is found by a word of it and by the beginning of its last word', () => {
    for (const text of ['odessa', 'marlow odessa', 'odessa mar']) expect(['part', 'whole']).toContain(fitOf(text));
    expect(fitOf('odessa mar')).toBe('part');
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
  const words = ['Ngũgĩ', 'Łódź', 'Straße', 'Сергей', 'Ærø', 'İstanbul', '李', 'Đà', '1718', 'Ñandú'];

  test('is the same in the browser and in the build', () => {
    expect(words.map((word) => shardInClient(fold(word)))).toEqual(words.map(shardOf));
  });

  test('puts an id into the same filter in the browser and in the build', () => {
    for (const id of ['sergey-lavrov', 's-res-2397', 'a', 'x'.repeat(300)])
      expect(bucketInClient('named', id)).toBe(bucketOf('named', id));
  });

  test('spreads ids evenly enough that no filter holds a tenth of a thousand', () => {
    const counts = new Map<string, number>();
    for (let at = 0; at < 1000; at += 1) {
      const bucket = bucketOf('named', `entity-${at}`);
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(200);
    expect(Math.max(...counts.values())).toBeLessThan(20);
  });

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

  test('tells a word of the stem from one that merely begins alike', () => {
    expect(isMeant(['in', 'San', 'Remo'], [1], ['sanctoins'])).toBe(false);
    expect(isMeant(['the', 'negotiators'], [1], ['negotiatons'])).toBe(true);
  });
});

describe('slips', () => {
  test('count a swap of neighbours once', () => {
    expect([slipsBetween('marlwo', 'marlow', 2), slipsBetween('abc', 'xyz', 2), slipsBetween('', 'ab', 2)]).toEqual([
      1, 3, 2,
    ]);
  });
});
