import { isAscii, withoutMarks } from '../../model/fold.ts';

/**
 * Whether two words of one key may stand for each other: an accent may be missing on one side, but two different
 * accents (`Múller`, `Müller`) tell two words apart. Letter case is left out of account.
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
