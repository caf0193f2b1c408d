import { expect, test } from 'vitest';
import { termOf } from '../../../../../src/client/search/index/search-term.ts';

test('a term is in lower case, without punctuation, and once more without accents', () => {
  expect(termOf(' “Two-Way”  Éteint, ', 'fr')).toEqual({ plain: 'twoway eteint', printed: 'twoway éteint' });
  expect(termOf('…', 'en').plain).toBe('');
  expect(termOf('l’Harborette d’été, the keeper’s C’s', 'fr').plain).toBe('harborette ete the keepers cs');
});

test('a term of a language without spaces is parted into its words', () => {
  expect(termOf('联合国制裁', 'zh').plain.split(' ').length).toBeGreaterThan(1);
  expect(termOf('ガス', 'ja').plain).toBe('ガス');
});
