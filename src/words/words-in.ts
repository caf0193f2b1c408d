import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import type { Words } from './words.ts';

const languages: Record<string, Words> = { en, de, fr, es };

/** The words of a BCP 47 language: `de` for `de-AT`; English where its own are not written yet. */
export function wordsIn(language: string): Words {
  return languages[languageOfWords(language)] ?? en;
}

/** The language that the words are in: the tag's own where there is a file for it, else `en`. */
export function languageOfWords(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(languages, primary) ? primary : 'en';
}
