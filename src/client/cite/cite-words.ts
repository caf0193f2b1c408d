import type { citeBox } from '#words';

/** What the box for citing says. */
export type CiteWords = typeof citeBox;

let words: CiteWords | undefined;

/**
 * The words, as the page carries them: a module of words that several scripts share would be one more file for every
 * article to fetch.
 */
export function citeWords(): CiteWords {
  words ??= JSON.parse(document.querySelector<HTMLElement>('lectern-cite')?.dataset.words ?? '{}') as CiteWords;
  return words;
}
