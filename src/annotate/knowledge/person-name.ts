import { fold } from '../../model/fold.ts';
import { familyFirst, particles, romanizedName } from '../languages/en/names/family-first.ts';
import { institutionsOf } from '../languages/en/names/institutions.ts';
import { arabicArticle } from '../languages/en/names/place-words.ts';
import { nameSuffixes, titles } from '../languages/en/names/titles.ts';
import type { KnownEntity } from './known-entity.ts';

/** The parts of a person’s name. */
export interface PersonName {
  /** Given names and initials in order; empty where only one name is known. */
  given: string[];
  /** The surname, with and without its particle; empty if the person has none. */
  families: string[];
  familyFirst: boolean;
}

/** The parts of a person’s name. The surname is the one that the glossary states, else it is guessed from the name. */
export function readPersonName({ name, family: stated }: Pick<KnownEntity, 'name' | 'family'>): PersonName {
  const words = nameWords(name);
  const family = stated?.filter((one) => !endsInCommonNoun([...words, one]));
  if (family !== undefined && family.length > 0) {
    const first = fold(words[0] ?? '');
    const isFirst = words.length > 1 && family.some((one) => fold(one) === first);
    const parts = new Set(family.flatMap((one) => nameWords(one).map(fold)));
    return {
      given: words.filter((word) => !parts.has(fold(word))),
      families: withParticles(family, words),
      familyFirst: isFirst,
    };
  }
  if (words.length < 2 || isWithoutSurname(words) || endsInCommonNoun(words))
    return { given: words, families: [], familyFirst: false };
  if (isFamilyFirst(words)) return { given: words.slice(1), families: words.slice(0, 1), familyFirst: true };
  return readFamilyLast(words);
}

/** The surnames; those that follow `al-` or `von` in the name both with and without it. */
function withParticles(families: string[], words: string[]): string[] {
  return families.flatMap((family) => {
    if (arabicArticle.test(family)) return [family, family.replace(arabicArticle, '')];
    const at = words.findLastIndex((word) => fold(word) === fold(family));
    let from = at;
    while (from > 1 && particles.has(fold(words[from - 1] ?? ''))) from -= 1;
    return from < at ? [words.slice(from, at + 1).join(' '), family] : [family];
  });
}

function nameWords(name: string): string[] {
  const words = name
    .replace(/["“„][^"”“„]*["”“]|\([^()]*\)/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  while (words.length > 1 && nameSuffixes.has(suffixOf(words))) words.pop();
  return words;
}

function suffixOf(words: string[]): string {
  return fold(words.at(-1)?.replaceAll('.', '') ?? '');
}

/** Whether the name has no surname, as those of monarchs and popes: `Pope Francis`, `Elizabeth II`, `Philip of Spain`. */
function isWithoutSurname(words: string[]): boolean {
  const [first = ''] = words;
  return (
    titles.has(fold(first)) ||
    words.some((word) => word === 'of' || /^[IVX]{1,4}$/.test(word)) ||
    institutionsOf.has(fold(first))
  );
}

/** Whether the last word is a common noun: it has no capital, but another word of the name has one. */
function endsInCommonNoun(words: string[]): boolean {
  const last = words.at(-1) ?? '';
  return !/\p{Lu}/u.test(last) && /\p{Ll}/u.test(last) && words.some((word) => /^\p{Lu}/u.test(word));
}

/** Whether the family name stands first, being a frequent one before East Asian syllables: `Kim Jong Un`, `Ban Ki-moon`, `Li Keqiang`. */
function isFamilyFirst(words: string[]): boolean {
  const [first = '', ...rest] = words.map(fold);
  return (
    words.length <= 3 && familyFirst.has(first) && rest.flatMap((word) => word.split(/[-‐‑]/)).every(isEastAsianName)
  );
}

/** Whether the folded word consists of syllables of Chinese or Korean given names in Latin letters. */
export function isEastAsianName(part: string): boolean {
  return romanizedName.test(part);
}

function readFamilyLast(words: string[]): PersonName {
  const families = withParticles(words.slice(-1), words);
  const [whole = ''] = families;
  return { given: words.slice(0, words.length - whole.split(' ').length), families, familyFirst: false };
}
