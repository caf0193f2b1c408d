import type { DateWords } from '../languages/date-words.ts';
import { german } from '../languages/de/dates.ts';
import { english } from '../languages/en/dates.ts';
import { perWord, type Word } from '../text/lexicon.ts';

/** How a language writes dates, ready for a text. */
export interface ReadyDateWords extends DateWords {
  /** Where in a word a date may begin, told once per word; undefined where nowhere. Offsets are UTF-16 code units. */
  beginningsIn: (word: Word) => readonly number[] | undefined;
}

/** Languages whose dates are found, by the first part of their BCP 47 tag: a file and a line here each. */
const languages: Readonly<Record<string, ReadyDateWords>> = { de: ready(german), en: ready(english) };

/** How the language of a tag writes dates: German for `de-AT`; undefined where nothing is known of it. */
export function dateWordsFor(lang: string): ReadyDateWords | undefined {
  const [primary = ''] = lang.toLowerCase().split('-');
  return Object.hasOwn(languages, primary) ? languages[primary] : undefined;
}

function ready(words: DateWords): ReadyDateWords {
  return { ...words, beginningsIn: perWord(({ text }) => placesOf(words.beginning, `${text} `)) };
}

/** Where an expression matches; undefined where it doesn't. */
function placesOf(expression: RegExp, text: string): number[] | undefined {
  const places = Array.from(text.matchAll(expression), ({ index }) => index);
  return places.length > 0 ? places : undefined;
}
