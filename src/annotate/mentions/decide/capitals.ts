import { calendarWords, functionWords, looseAdjectives } from '../../languages/en/names/function-words.ts';
import { firstNames } from '../../languages/en/names/given-name-set.ts';
import { titles } from '../../languages/en/names/titles.ts';
import { hasCapital, type NamePart } from '../../text/name-parts.ts';
import { type BlockWords, beginsSentence, gapBefore } from '../match/block-words.ts';

/** Whether word `at` has a capital that only a name can explain. */
export function isNameCapital(blockWords: BlockWords, at: number): boolean {
  const { key, shape } = blockWords.tokens[at] as NamePart;
  return shape === 'capital' && !titles.has(key) && !isOrdinaryCapital(blockWords, at);
}

/** Whether something else than a name can explain the capital of word `at`, as the beginning of a sentence does. */
export function isOrdinaryCapital(blockWords: BlockWords, at: number): boolean {
  const { key } = blockWords.tokens[at] as NamePart;
  if (firstNames.has(key) && !functionWords.has(key) && !calendarWords.has(key)) return false;
  if (blockWords.isTitleCase || blockWords.isCapitals) return true;
  if (functionWords.has(key) || calendarWords.has(key) || looseAdjectives.has(key)) return true;
  return beginsSentence(blockWords, at) && (key.endsWith('ly') || key.endsWith('ing'));
}

export function isCapital(token: NamePart | undefined): boolean {
  return token !== undefined && hasCapital(token);
}

/** Whether a hyphen joins word `at` to the one before. */
export function isHyphenated(blockWords: BlockWords, at: number): boolean {
  return /^[-‐‑–]$/.test(gapBefore(blockWords, at));
}
