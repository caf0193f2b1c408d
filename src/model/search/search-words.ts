import { fold } from '../fold.ts';

/** A word of a text as search knows it. */
export interface Word {
  folded: string;
  /** UTF-16 code units, `end` exclusive. */
  start: number;
  end: number;
}

/** The words of a text in order, folded; the index is made of them, and what is typed is read the same way. */
export function searchWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu)) {
    if (unspaced.test(run)) words.push(...segments(run, index));
    else words.push({ folded: bare(run), start: index, end: index + run.length });
  }
  return words;
}

/** The folded words of a text alone. */
export function foldedWords(text: string): string[] {
  return searchWords(text).map(({ folded }) => folded);
}

/** Scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Built when the first such word comes: it takes a while, and most editions have none. */
let segmenter: Intl.Segmenter | undefined;

function segments(run: string, start: number): Word[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(run)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({
      folded: fold(segment),
      start: start + index,
      end: start + index + segment.length,
    }));
}

function bare(word: string): string {
  return fold(word)
    .replace(/['’]s$/, '')
    .replace(/['’.]/g, '');
}
