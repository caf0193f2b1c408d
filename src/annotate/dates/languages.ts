import type { DateWords } from '../languages/date-words.ts';
import { german } from '../languages/de/dates.ts';
import { english } from '../languages/en/dates.ts';

/** Languages whose dates are found, by the first part of their BCP 47 tag: a file and a line here each. */
const languages: Readonly<Record<string, DateWords>> = { de: german, en: english };

/** How the language of a tag writes dates: German for `de-AT`; undefined where nothing is known of it. */
export function dateWordsFor(lang: string): DateWords | undefined {
  const [primary = ''] = lang.toLowerCase().split('-');
  return Object.hasOwn(languages, primary) ? languages[primary] : undefined;
}
