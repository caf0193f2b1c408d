import * as de from './de.ts';
import * as en from './en.ts';
import * as es from './es.ts';
import * as fr from './fr.ts';
import { type OwnWords, withOwn } from './own-words.ts';
import { places } from './places.ts';
import type { Words } from './words.ts';

const languages: Record<string, Words> = { en, de, es, fr };

/**
 * The words of a BCP 47 language: `de` for `de-AT`; English where its own are not written yet.
 * @param files What the edition says itself, in any languages.
 */
export function wordsIn(language: string, files: readonly OwnFile[] = []): Words {
  const words = languages[languageOfWords(language)] ?? en;
  const own = ownWordsIn(language, files);
  if (!own) return words;
  const nouns = withOwn(words.nouns, (own.nouns ?? {}) as OwnWords, { language, places: places.nouns });
  return { ...withOwn(words, own, { language, nouns, places }), nouns };
}

/** What an edition says itself in a language, one tree; the file of the longer tag goes before. */
export function ownWordsIn(language: string, files: readonly OwnFile[]): OwnWords | undefined {
  const tag = `${language.toLowerCase()}-`;
  const fitting = files.filter((file) => tag.startsWith(`${file.language.toLowerCase()}-`));
  const inOrder = fitting.sort((a, b) => a.language.length - b.language.length).map(({ words }) => words);
  return inOrder.length === 0 ? undefined : inOrder.reduce(joinedWords);
}

/** The language that the words are in: the tag's own where there is a file for it, else `en`. */
export function languageOfWords(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(languages, primary) ? primary : 'en';
}

/** Two trees of words; where both say something, the second holds. Forms of one sentence stay together. */
export function joinedWords(one: OwnWords, other: OwnWords): OwnWords {
  const said = Object.entries(other).map(([key, word]) => {
    const before = one[key];
    return [key, isTree(before) && isTree(word) ? joinedWords(before, word) : word];
  });
  return { ...one, ...Object.fromEntries(said) };
}

function isTree(word: unknown): word is OwnWords {
  return typeof word === 'object' && word !== null && !Array.isArray(word) && !Object.hasOwn(word, 'other');
}

/** The words of an edition's own in one language. */
export interface OwnFile {
  /** A BCP 47 tag. */
  language: string;
  words: OwnWords;
}
