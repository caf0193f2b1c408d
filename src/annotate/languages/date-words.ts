import type { TenseWords } from './tense-words.ts';

/** How a language writes dates: nothing but words, so that another language is another such object. */
export interface DateWords {
  /** A date as newspapers and papers write it, tried at one place of a text (sticky); its groups are `DateParts`. */
  expression: RegExp;
  /** Matches, with nothing in it, wherever a date may begin (global): a cheap look ahead that spares most places the expression. */
  beginning: RegExp;
  /** What the forms of each month and of each day of the week begin with, January and Sunday first; several parted by `|`. */
  months: readonly string[];
  weekdays: readonly string[];
  /** What words for the one before and the one after begin with, folded to lower case; any other means this one. */
  last: readonly string[];
  next: readonly string[];
  /** What the words for periods begin with, in lower case. */
  units: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>>;
  /** How many of them ago, by the word in lower case; figures speak for themselves. */
  counts: Readonly<Record<string, number>>;
  /** Days from the day of writing, by the word in lower case. */
  away: Readonly<Record<string, number>>;
  /** How it tells whether a clause is of what was or of what is to come; absent where nobody has written it down. */
  tenses?: TenseWords;
}

/** The parts of a date that an expression names; a month is its word or its number. */
export type DateParts = Partial<
  Record<'month' | 'weekday' | 'day' | 'year' | 'which' | 'unit' | 'count' | 'away' | 'iso', string>
>;
