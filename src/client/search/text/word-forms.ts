import { fold } from '../../../model/fold.ts';

/** The words of a text, folded, with where they stand: UTF-16 code units, `end` exclusive. */
export function wordsIn(text: string): Word[] {
  const found = text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu);
  return [...found].map(({ 0: word, index }) => ({ folded: bare(word), start: index, end: index + word.length }));
}

/** Whether a word of a text is one that was searched for: the same, a longer form of it, or its singular. */
export function isForm(word: string, searched: string): boolean {
  return word.startsWith(searched) || (searched.length > 3 && word === searched.replace(/(?:es|s)$/, ''));
}

/** Whether folded words stand in a text's one after the other. */
export function holds(words: string[], asked: string[]): boolean {
  return words.some((_, at) => asked.every((one, index) => isForm(words[at + index] ?? '', one)));
}

/** The folded words of a text alone. Most texts that are asked about are a plain word already. */
export function foldedWords(text: string): string[] {
  return /^[a-z0-9]+$/i.test(text) ? [text.toLowerCase()] : wordsIn(text).map(({ folded }) => folded);
}

function bare(word: string): string {
  return fold(word)
    .replace(/['’]s$/, '')
    .replace(/['’.]/g, '');
}

export interface Word {
  folded: string;
  start: number;
  end: number;
}
