import type { FrameWords } from '../../languages/frame-words.ts';
import type { NameWords } from '../../languages/name-words.ts';
import type { PeopleWords } from '../../languages/people-words.ts';
import { perWord, type Word } from '../../text/lexicon.ts';
import { isGivenName } from '../../text/word-tags.ts';

/** What a word can be in names, as bits. */
export const As = {
  given: 1 << 0,
  title: 1 << 1,
  role: 1 << 2,
  particle: 1 << 3,
  link: 1 << 4,
  determiner: 1 << 5,
  /** No name, whatever its capital: an opener of sentences, a common noun, a month. */
  common: 1 << 6,
  placeNoun: 1 << 7,
  placeLink: 1 << 8,
  placeEnd: 1 << 9,
  bodyOpener: 1 << 10,
  bodyEnd: 1 << 11,
  bodyAdjective: 1 << 12,
  legalForm: 1 << 13,
  demonym: 1 << 14,
  office: 1 << 15,
  site: 1 << 16,
  commonAcronym: 1 << 17,
  /** Of a place: `Hamburger`. */
  ofPlace: 1 << 18,
  /** Has the ending of an adjective, and no capital. */
  adjective: 1 << 19,
  localEnd: 1 << 20,
  /** A verb of speech behind which its subject may stand. */
  saying: 1 << 21,
  /** A given name that the language’s own list has. */
  ownGiven: 1 << 22,
  saint: 1 << 23,
  officeLink: 1 << 24,
  demonymEnd: 1 << 25,
  /** What a body is, in general: `Reederei`. */
  bodyNoun: 1 << 26,
} as const;

/** The words of a language about names, ready to be asked. */
export interface NameLists {
  nounsHaveCapitals: boolean;
  bodiesGoOnSmall: boolean;
  /** The bits of `As` of a word, whatever its neighbours. */
  bitsOf: (word: Word) => number;
  phrases: ListedPhrases;
  /** The word without a genitive’s ending, for each ending that it has, the word itself first. */
  withoutGenitive: (lower: string) => string[];
}

/** Names that are known by themselves, by their first word without an adjective’s ending. */
export interface ListedPhrases {
  startingWith: (lower: string) => readonly ListedPhrase[] | undefined;
  isWord: (listed: string, lower: string, isLast: boolean) => boolean;
}

export interface ListedPhrase {
  words: readonly string[];
  kind: 'place' | 'organization';
}

/**
 * The lists of names made ready; `people` says what people are called beside their names, `frames` which verbs stand
 * before them.
 */
export function toNameLists(words: NameWords, people: PeopleWords, frames: FrameWords): NameLists {
  const sets: Sets = [...setsOf(words, people), [As.saying, new Set(listed(frames.bareVerbs))]];
  const verbs = new Set(listed(`${frames.verbs} ${frames.pluralVerbs} ${frames.reportForms} ${frames.auxiliaries}`));
  const endings = listed(words.adjectiveEndings);
  const genitives = listed(words.genitives);
  const commonEndings = listed(words.commonEndings);
  const placeEndings = listed(words.placeEndings);
  const demonymEndings = listed(words.demonymEndings);
  const placeWords = new Set(phrasesIn(words.places).flatMap((one) => (one.length === 1 ? one : [])));
  const withoutGenitive = (lower: string) => [lower, ...cut(lower, genitives)];

  const bitsOf = perWord((word: Word): number => {
    const { lower, shape, tags } = word;
    let bits = 0;
    for (const [bit, set] of sets) if (set.has(lower)) bits |= bit;
    const last = lower.slice(lower.lastIndexOf('-') + 1);
    if (isGivenName(tags) && !(words.nounsHaveCapitals && bits & As.common)) bits |= As.given;
    if (people.hasCompounds && !(bits & As.given)) bits |= endingBits(lower === last ? last : `-${last}`, sets);
    const isNoun = commonEndings.some((ending) => lower.length > ending.length + 2 && lower.endsWith(ending));
    if (isNoun && !(bits & As.given) && !placeWords.has(lower)) bits |= As.common;
    if (placeEndings.some((ending) => lower.length > ending.length + 1 && lower.endsWith(ending))) bits |= As.placeEnd;
    if (demonymEndings.some((ending) => lower.endsWith(ending))) bits |= As.demonymEnd;
    if (cut(lower, endings).some((stem) => hasBit(sets, As.bodyAdjective, stem))) bits |= As.bodyAdjective;
    if (cut(lower, listed(words.ofPlace)).some((stem) => placeWords.has(stem))) bits |= As.ofPlace;
    if (shape === 'lower' && !verbs.has(lower) && cut(lower, endings).some((stem) => stem.length > 2))
      bits |= As.adjective;
    return bits;
  });

  return {
    nounsHaveCapitals: words.nounsHaveCapitals,
    bodiesGoOnSmall: words.bodiesGoOnSmall,
    bitsOf,
    phrases: toPhrases(words),
    withoutGenitive,
  };
}

type Sets = readonly (readonly [bit: number, words: ReadonlySet<string>])[];

function setsOf(words: NameWords, { titles, roles, bodies }: PeopleWords): Sets {
  const lists: [number, string | undefined][] = [
    [As.given | As.ownGiven, `${words.given.male} ${words.given.female}`],
    [As.title, `${titles.male} ${titles.female} ${titles.either}`],
    [As.role, `${roles.male} ${roles.female} ${roles.either}`],
    [As.particle, words.particles],
    [As.link, words.links],
    [As.determiner, words.determiners],
    [As.saint, words.saints],
    [As.officeLink, words.officeLinks],
    [As.common, words.common],
    [As.placeNoun, words.placeNouns],
    [As.placeLink, words.placeLinks],
    [As.bodyOpener, words.bodyOpeners],
    [As.bodyEnd, words.bodyEnds],
    [As.localEnd, words.localEnds],
    [As.bodyAdjective, words.bodyAdjectives],
    [As.legalForm, words.legalForms.toLowerCase()],
    [As.demonym, words.demonyms],
    [As.office, words.offices],
    [As.site, words.sites],
    [As.commonAcronym, words.commonAcronyms],
    [As.bodyNoun, bodies],
  ];
  return lists.map(([bit, list]) => [bit, new Set(listed(list))] as const);
}

/** What a compound is by its last part: a role, or the end of a body’s or site’s name. */
function endingBits(last: string, sets: Sets): number {
  let bits = 0;
  for (const [bit, words] of sets) {
    if (!(bit & compounding)) continue;
    for (let from = 1; from <= last.length - shortestPart; from += 1) if (words.has(last.slice(from))) bits |= bit;
  }
  return bits;
}

const compounding = As.role | As.bodyEnd | As.localEnd | As.placeNoun;
const shortestPart = 4;

function hasBit(sets: Sets, bit: number, word: string): boolean {
  return sets.some(([of, words]) => of === bit && words.has(word));
}

function toPhrases(words: NameWords): ListedPhrases {
  const endings = listed(words.adjectiveEndings);
  const genitives = listed(words.genitives);
  const stems = (word: string) => [word, ...cut(word, endings)];
  const byFirst = new Map<string, ListedPhrase[]>();
  const add = (phrases: string[][], kind: ListedPhrase['kind']) => {
    for (const phrase of phrases)
      for (const stem of phrase.length > 1 ? stems(phrase[0] ?? '') : phrase)
        byFirst.set(stem, [...(byFirst.get(stem) ?? []), { words: phrase, kind }]);
  };
  add(phrasesIn(words.places), 'place');
  add(phrasesIn(words.bodies), 'organization');
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return {
    startingWith: (lower) => {
      for (const stem of [...stems(lower), ...cut(lower, genitives)]) {
        const found = byFirst.get(stem);
        if (found) return found;
      }
      return undefined;
    },
    isWord: (one, lower, isLast) =>
      one === lower ||
      (isLast && cut(lower, genitives).includes(one)) ||
      (!isLast && stems(lower).some((stem) => stems(one).includes(stem))),
  };
}

/** The word without each of the endings that it has. */
function cut(word: string, endings: readonly string[]): string[] {
  return endings.flatMap((ending) =>
    ending !== '' && word.length > ending.length + 1 && word.endsWith(ending) ? [word.slice(0, -ending.length)] : [],
  );
}

function phrasesIn(list: string): string[][] {
  return list
    .split(';')
    .map(listed)
    .filter((words) => words.length > 0);
}

function listed(list = ''): string[] {
  return list.split(/\s+/).filter(Boolean);
}
