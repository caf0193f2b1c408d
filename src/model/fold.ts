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

/** Whether a word is written in the letters that no spelling varies. */
export function isAscii(word: string): boolean {
  return ascii.test(word);
}

/** A decomposed word (NFD, NFKD) without its accents and soft hyphens. */
export function withoutMarks(decomposed: string): string {
  return decomposed.replace(/[\p{M}\u00ad]/gu, '');
}
