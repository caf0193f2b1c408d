/**
 * The endings that a folded word is found without, by language, the longest first: those of number, case and tense, and
 * few of those that make another word of it. `least` letters must be left. In other languages a word is found as it is
 * typed and by what it begins with.
 */
export const suffixes: Record<string, Suffixes[]> = {
  en: [
    { least: 6, endings: ['ions', 'ion', 'ors', 'or'] },
    { least: 4, endings: ['ings', 'ing', 'ies', 'ied', 'ed', 'es', 'e', 's', 'y'] },
  ],
  de: [{ least: 4, endings: ['ungen', 'ung', 'ern', 'en', 'em', 'er', 'es', 'e', 'n', 's'] }],
  fr: [{ least: 4, endings: ['ations', 'ation', 'ees', 'aux', 'ee', 'es', 'al', 'er', 'e', 's', 'x'] }],
  es: [{ least: 4, endings: ['aciones', 'acion', 'iones', 'ados', 'adas', 'ado', 'ada', 'es', 'as', 'os', 'a', 'o'] }],
};

export interface Suffixes {
  least: number;
  endings: string[];
}
