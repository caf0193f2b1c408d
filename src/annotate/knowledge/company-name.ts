import { fold } from '../../model/fold.ts';
import { corporateOpeners, corporateWords, legalForms } from '../languages/en/names/company-words.ts';
import { nationals } from '../languages/en/names/demonyms.ts';
import { frequentSurnames } from '../languages/en/names/frequent-surnames.ts';
import { functionWords, looseAdjectives } from '../languages/en/names/function-words.ts';
import { firstNames } from '../languages/en/names/given-name-set.ts';
import { homonyms } from '../languages/en/names/homonyms.ts';
import { institutions } from '../languages/en/names/institutions.ts';
import { titles } from '../languages/en/names/titles.ts';
import type { NamePart } from '../text/name-parts.ts';

/** Whether the word is a company’s legal form: `Inc`, `GmbH`. */
export function isLegalForm(word: NamePart | undefined): word is NamePart {
  return word !== undefined && legalForms.has(word.text);
}

/**
 * The first words of a company’s name: `Quoll` and `Quoll River` for `Quoll River Mining Group`. Empty if the first is a
 * common word or a person’s name.
 */
export function firstWordsOf(name: string): string[] {
  const words = name.split(' ');
  const kept = words.findLastIndex((word) => !corporateWords.has(fold(word.replaceAll(/[.,]/g, '')))) + 1;
  const [first = ''] = words;
  const key = fold(first);
  const isTelling = /^\p{Lu}[\p{L}\d]{3,}$/u.test(first) && !undistinctive.some((list) => list.has(key));
  if (kept === 0 || kept === words.length || kept > 2 || !isTelling) return [];
  return kept === 1 ? [first] : [first, `${first} ${words[1]}`];
}

const undistinctive = [
  corporateOpeners,
  functionWords,
  homonyms,
  nationals,
  looseAdjectives,
  institutions,
  firstNames,
  frequentSurnames,
  titles,
];
