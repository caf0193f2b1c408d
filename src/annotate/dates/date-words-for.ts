import type { DateWords } from '../languages/date-words.ts';
import { languageOf } from '../languages/languages.ts';
import { perWord, type Word } from '../text/lexicon.ts';

/** How a language writes dates, ready for a text. */
export interface ReadyDateWords extends DateWords {
  /** Where in a word a date may begin, told once per word; undefined where nowhere. Offsets are UTF-16 code units. */
  beginningsIn: (word: Word) => readonly number[] | undefined;
}

const read = new Map<DateWords, ReadyDateWords>();

/** How the language of a BCP 47 tag writes dates: German for `de-AT`; undefined where nothing is known of it. */
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

/** Where an expression matches; undefined where it doesn't. */
function placesOf(expression: RegExp, text: string): number[] | undefined {
  const places = Array.from(text.matchAll(expression), ({ index }) => index);
  return places.length > 0 ? places : undefined;
}
