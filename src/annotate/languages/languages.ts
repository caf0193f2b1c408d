import type { DateWords } from './date-words.ts';
import { german as germanDates } from './de/dates.ts';
import { german as germanFrames } from './de/frames.ts';
import { german as germanNames } from './de/names.ts';
import { german as germanPeople } from './de/people.ts';
import { english as englishDates } from './en/dates.ts';
import { spanish as spanishDates } from './es/dates.ts';
import { spanish as spanishFrames } from './es/frames.ts';
import { spanish as spanishNames } from './es/names.ts';
import { spanish as spanishPeople } from './es/people.ts';
import { french as frenchDates } from './fr/dates.ts';
import { french as frenchFrames } from './fr/frames.ts';
import { french as frenchJoints } from './fr/joints.ts';
import { french as frenchNames } from './fr/names.ts';
import { french as frenchPeople } from './fr/people.ts';
import type { FrameWords } from './frame-words.ts';
import type { NameWords } from './name-words.ts';
import type { PeopleWords } from './people-words.ts';

/** What is known of a language; what is absent is not looked for in its texts. */
export interface Language {
  /** How it writes dates. */
  dates?: DateWords;
  /** How it gives words to a speaker, where it is read by patterns. */
  frames?: FrameWords;
  /** How it writes names, and how it calls people and bodies. */
  names?: NameWords;
  people?: PeopleWords;
  /** What it joins to words with an apostrophe or hyphen. */
  joints?: { before?: RegExp; behind?: RegExp };
  /** Read by a grammar instead: English, whose lists stand in `en/`. */
  isRead?: true;
}

/** The languages of the engine, by the first part of their BCP 47 tag: a folder and a line here each. */
const languages: Readonly<Record<string, Language>> = {
  de: { dates: germanDates, frames: germanFrames, names: germanNames, people: germanPeople },
  en: { dates: englishDates, isRead: true },
  es: { dates: spanishDates, frames: spanishFrames, names: spanishNames, people: spanishPeople },
  fr: { dates: frenchDates, frames: frenchFrames, names: frenchNames, people: frenchPeople, joints: frenchJoints },
};

/** What is known of the language of a BCP 47 tag: of German for `de-AT`, of English where there is no tag. */
export function languageOf(tag = 'en'): Language {
  const [primary = ''] = tag.toLowerCase().split('-');
  return (Object.hasOwn(languages, primary) && languages[primary]) || {};
}
