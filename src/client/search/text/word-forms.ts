import { fold } from '../../../model/fold.ts';
import { withoutElidedArticles } from '../../../model/search/elided-article.ts';

/**
 * The words of a text, folded, with where they stand: UTF-16 code units, `end` exclusive. An elided article stays parted
 * from its word by an apostrophe, so that the word is found by itself: `l'onu`.
 */
export function wordsIn(text: string): Word[] {
  const found = text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu);
  return [...found].map(({ 0: word, index }) => ({ folded: parted(word), start: index, end: index + word.length }));
}

/**
 * Whether a word of a text is one that was searched for: the same, a longer form of it, or its singular; with its elided
 * article or without.
 */
export function isForm(word: string, searched: string): boolean {
  return partsOf(word).some(
    (one) => one.startsWith(searched) || (searched.length > 3 && one === searched.replace(/(?:es|s)$/, '')),
  );
}

/** Whether a text has words one after the other. */
export function holds(words: string[], asked: string[]): boolean {
  return words.some((_, at) => asked.every((one, index) => isForm(words[at + index] ?? '', one)));
}

/** The folded words of a text alone, as `wordsIn` has them. Most texts that are asked about are a plain word already. */
export function foldedWords(text: string): string[] {
  return /^[a-z0-9]+$/i.test(text) ? [text.toLowerCase()] : wordsIn(text).map(({ folded }) => folded);
}

/** The folded words of a text that is searched for or a name: none has an elided article. */
export function askedWords(text: string): string[] {
  return foldedWords(text).map((word) => word.slice(word.indexOf("'") + 1));
}

/** A folded word as it is found: whole, and behind its elided article. */
export function partsOf(word: string): string[] {
  const at = word.indexOf("'");
  return at < 0 ? [word] : [word.replace("'", ''), word.slice(at + 1)];
}

function parted(word: string): string {
  const behind = withoutElidedArticles(word);
  const article = word.slice(0, word.length - behind.length);
  return article === '' ? bare(word) : `${bare(article)}'${bare(behind)}`;
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
