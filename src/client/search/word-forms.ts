import { suffixes } from './suffixes.ts';

/** Whether a word of a text is one that was searched for: the same, a longer form of it, or one with another ending. */
export function isForm(word: string, searched: string): boolean {
  return word === searched || (searched.length > 1 && word.startsWith(searched)) || stemOf(word) === stemOf(searched);
}

/** Whether folded words stand in a text's one after the other. */
export function holds(words: string[], asked: string[]): boolean {
  return asked.length > 0 && words.some((_, at) => asked.every((one, index) => isForm(words[at + index] ?? '', one)));
}

/** What the forms of a word begin with, by the endings of the page's language. */
export function stemOf(word: string): string {
  for (const { least, endings } of rules) {
    const ending = endings.find((one) => word.length - one.length >= least && word.endsWith(one));
    if (ending) return word.slice(0, -ending.length);
  }
  return word;
}

const [language = 'en'] = (globalThis.document?.documentElement.lang || 'en').split('-');
const rules = suffixes[language] ?? [];
