import { beginsSentence, gapBefore, hasCapital, type Passage } from './passage.ts';
import type { Token } from './tokenize.ts';
import { firstNames } from './words/first-names.ts';
import { calendarWords, functionWords, looseAdjectives } from './words/function-words.ts';
import { titles } from './words/titles.ts';

/** Whether word `at` has a capital that only a name would give it. */
export function isUnknown(passage: Passage, at: number): boolean {
  const { key, shape } = passage.tokens[at] as Token;
  return shape === 'capital' && !titles.has(key) && !isOrdinary(passage, at);
}

/** Whether word `at` has its capital for another reason than being part of a name. */
export function isOrdinary(passage: Passage, at: number): boolean {
  const { key } = passage.tokens[at] as Token;
  if (firstNames.has(key) && !functionWords.has(key) && !calendarWords.has(key)) return false;
  if (passage.isTitleCase || passage.isCapitals) return true;
  if (functionWords.has(key) || calendarWords.has(key) || looseAdjectives.has(key)) return true;
  return beginsSentence(passage, at) && (key.endsWith('ly') || key.endsWith('ing'));
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && hasCapital(token);
}

/** Whether a hyphen joins word `at` to the one before. */
export function isHyphenated(passage: Passage, at: number): boolean {
  return /^[-‐‑–]$/.test(gapBefore(passage, at));
}
