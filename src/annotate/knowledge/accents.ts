import { isAscii, withoutMarks } from '../../model/fold.ts';

/**
 * Whether two words with the same key can be the same word: one may lack an accent that the other has, but words with
 * different accents (`Múller`, `Müller`) differ. Letter case is ignored.
 */
export function sharesAccents(one: string, other: string): boolean {
  if (one === other || isAscii(one) || isAscii(other)) return true;
  const first = one.normalize('NFKD').toLowerCase();
  const second = other.normalize('NFKD').toLowerCase();
  return first === second || withoutMarks(first) === first || withoutMarks(second) === second;
}

/** The word with German umlauts written out (`Mueller` for `Müller`); the word itself where it has none. */
export function transliterated(word: string): string {
  return word.normalize('NFC').replace(/[äöü]/gi, (letter) => `${withoutMarks(letter.normalize('NFD'))}e`);
}
