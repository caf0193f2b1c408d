/** Scripts that are written from right to left, by their ISO 15924 codes, of languages that are written today. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** Which way a language is written, by the script that its BCP 47 tag names or that is usual for it. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script && rightToLeft.has(script) ? 'rtl' : 'ltr';
}
