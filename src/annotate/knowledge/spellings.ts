import { fold } from '../../model/fold.ts';
import { sibilantOrZEnding } from '../languages/en/endings.ts';
import { otherSpelling } from '../languages/en/names/british-spellings.ts';
import { bodyOfPlace, nameWithLegalForm, placeAndBody } from '../languages/en/names/place-words.ts';
import { transliterated } from './accents.ts';

/**
 * The spellings that mean the same as `text`, itself first: with umlauts written out, with and without spaces between
 * initials, in British and American English, without apostrophes within words, and without a nickname in marks.
 */
export function spellings(text: string): string[] {
  return [
    ...new Set([
      text,
      transliterated(text),
      closedInitials(text),
      apartInitials(text),
      acrossTheOcean(text),
      withoutApostrophes(text),
      withoutNickname(text),
    ]),
  ];
}

/** The other names that follow from an organization’s: `Acme Corporation` without a word, `University of Leeds` turned round. */
export function shortNames(name: string): string[] {
  const [, bare] = nameWithLegalForm.exec(name) ?? [];
  const [, body, of] = bodyOfPlace.exec(name) ?? [];
  const [, place, head] = placeAndBody.exec(name) ?? [];
  return [
    ...(bare && !/['’]s$/.test(bare) ? [bare] : []),
    ...(of ? [`${of} ${body}`] : []),
    ...(head ? [`${head} of ${place}`] : []),
  ];
}

/** The plural of a lower-case noun or an acronym. */
export function pluralOf(word: string, isAcronym: boolean): string {
  if (isAcronym) return `${word.replaceAll('.', '')}s`;
  if (sibilantOrZEnding.test(word)) return `${word}es`;
  return `${word.replace(/([^aeiou])y$/i, '$1ie')}s`;
}

/** `Centre for Defence` as `Center for Defense`, and the other way round. */
function acrossTheOcean(text: string): string {
  return text.replace(/(?:co-)?\p{L}{4,}/giu, (word) => {
    const other = otherSpelling.get(fold(word));
    if (other === undefined) return word;
    return /^\p{Lu}/u.test(word) ? `${other.charAt(0).toUpperCase()}${other.slice(1)}` : other;
  });
}

/** `Ra'ad` as `Raad`: a glottal stop that printers leave out. */
function withoutApostrophes(text: string): string {
  return text.replace(/(?<=\p{L}{2})['’ʼ‘](?=\p{Ll}{2})/gu, '');
}

/** `Ada “Dee” Holm` as `Ada Holm`, as a text’s words have no nickname between two names. */
function withoutNickname(text: string): string {
  return text.replace(/(?<=\p{L}) ["“„«‘][^"“”„«»]{1,60}["”“»’] (?=\p{Lu})/u, ' ');
}

/** `A. B. Holm` as `A.B. Holm`. */
function closedInitials(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(\p{Lu}\.) (?=\p{Lu}\.(?!\p{L}))/gu, '$1');
}

/** `A.B. Holm` as `A. B. Holm`. */
function apartInitials(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(\p{Lu}\.)(?=\p{Lu}\. \p{Lu}\p{Ll})/gu, '$1 ');
}
