import { nameAbbreviations } from '../../languages/en/names/abbreviations.ts';
import type { NamePart } from '../../text/name-parts.ts';

/** Whether a point after the word marks an abbreviation rather than the end of a sentence: `Mr.`, `Sen.`, an initial. */
export function isAbbreviation({ key, shape }: NamePart): boolean {
  return shape === 'dotted' || (shape === 'capital' && (key.length === 1 || nameAbbreviations.has(key)));
}
