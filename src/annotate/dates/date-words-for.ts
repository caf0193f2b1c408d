import type { DateWords } from '../languages/date-words.ts';
import { languageOf } from '../languages/languages.ts';
import { perWord, type Word } from '../text/lexicon.ts';

/** The date words of a language, with what finds them in a text. */
export interface ReadyDateWords extends DateWords {
  /** Where in a word a date can begin, in UTF-16 code units from its start; undefined if nowhere. Kept for each word. */
  beginningsIn: (word: Word) => readonly number[] | undefined;
}

const read = new Map<DateWords, ReadyDateWords>();

/** The date words for a BCP 47 tag: the German ones for `de-AT`; undefined if the language has none. */
export function dateWordsFor(tag: string | undefined): ReadyDateWords | undefined {
  const { dates } = languageOf(tag);
  if (!dates) return undefined;
  const words = read.get(dates) ?? ready(dates);
  read.set(dates, words);
  return words;
}

function ready(words: DateWords): ReadyDateWords {
  return { ...words, beginningsIn: perWord(({ text }) => placesOf(words.beginning, `${text} `)) };
}

/** The offsets at which an expression matches; undefined if nowhere. */
function placesOf(expression: RegExp, text: string): number[] | undefined {
  const places = Array.from(text.matchAll(expression), ({ index }) => index);
  return places.length > 0 ? places : undefined;
}
