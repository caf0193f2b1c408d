/** Letters that Unicode does not take apart, and what English prints for them. */
const plainLetters = new Map(
  Object.entries({
    ø: 'o',
    ł: 'l',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
    ŋ: 'n',
    ŧ: 't',
  }),
);

const ascii = /^[\x20-\x7e]*$/;

/** The key under which spellings of one word meet: lower case, no accents, full-width and ligatures made plain. */
export function fold(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return withoutMarks(word.normalize('NFKD'))
    .toLowerCase()
    .replace(/[øłßæœđðþıħŋŧ]/g, (letter) => plainLetters.get(letter) ?? letter);
}

/**
 * Whether two words of one key may stand for each other: an accent may be missing on one side, but two different
 * accents (`Múller`, `Müller`) tell two words apart. Letter case is left out of account.
 */
export function sharesAccents(one: string, other: string): boolean {
  if (one === other || ascii.test(one) || ascii.test(other)) return true;
  const first = one.normalize('NFKD').toLowerCase();
  const second = other.normalize('NFKD').toLowerCase();
  return first === second || withoutMarks(first) === first || withoutMarks(second) === second;
}

/** The word with German umlauts written out (`Mueller` for `Müller`); the word itself where it has none. */
export function transliterated(word: string): string {
  return word.normalize('NFC').replace(/[äöü]/gi, (letter) => `${withoutMarks(letter.normalize('NFD'))}e`);
}

function withoutMarks(decomposed: string): string {
  return decomposed.replace(/[\p{M}\u00ad]/gu, '');
}
