import { calendarWords, functionWords, looseAdjectives } from '../../languages/en/names/function-words.ts';
import { firstNames } from '../../languages/en/names/given-name-set.ts';
import { titles } from '../../languages/en/names/titles.ts';
import { hasCapital, type NamePart } from '../../text/name-parts.ts';
import { type BlockWords, beginsSentence, gapBefore } from '../match/block-words.ts';

/** Whether word `at` has a capital that only a name would give it. */
export function isUnknown(passage: BlockWords, at: number): boolean {
  const { key, shape } = passage.tokens[at] as NamePart;
  return shape === 'capital' && !titles.has(key) && !isOrdinary(passage, at);
}

/** Whether word `at` has its capital for another reason than being part of a name. */
export function isOrdinary(passage: BlockWords, at: number): boolean {
  const { key } = passage.tokens[at] as NamePart;
  if (firstNames.has(key) && !functionWords.has(key) && !calendarWords.has(key)) return false;
  if (passage.isTitleCase || passage.isCapitals) return true;
  if (functionWords.has(key) || calendarWords.has(key) || looseAdjectives.has(key)) return true;
  return beginsSentence(passage, at) && (key.endsWith('ly') || key.endsWith('ing'));
}

export function isCapital(token: NamePart | undefined): boolean {
  return token !== undefined && hasCapital(token);
}

/** Whether a hyphen joins word `at` to the one before. */
export function isHyphenated(passage: BlockWords, at: number): boolean {
  return /^[-‐‑–]$/.test(gapBefore(passage, at));
}
