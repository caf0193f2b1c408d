import * as nouns from '../languages/en/common-nouns.ts';
import {
  adverbEnding,
  endLikeAdverbs,
  occupationEnding,
  occupationsEnding,
  peopleEnding,
  personEnding,
} from '../languages/en/endings.ts';
import { femaleNames, maleNames, sharedNames } from '../languages/en/names/given-names.ts';
import * as words from '../languages/en/word-lists.ts';
import { pluralOf } from './plural.ts';

/** What a word can be, as bits. A word has several bits if it can be several things. */
export const Tag = {
  determiner: 1 << 0,
  possessive: 1 << 1,
  pronoun: 1 << 2,
  preposition: 1 << 3,
  conjunction: 1 << 4,
  subordinator: 1 << 5,
  auxiliary: 1 << 6,
  adverb: 1 << 7,
  time: 1 << 8,
  /** Stands before a person's name: `Senator`, `Mr.`. */
  title: 1 << 9,
  /** Names a person by what they do: `spokesman`. */
  role: 1 << 10,
  /** A word that marks a name as an organization’s, often its last: `Board`. */
  organization: 1 << 11,
  place: 1 << 12,
  /** Names the people of a place or faith, or says that something is of it: `Chinese`. */
  demonym: 1 << 13,
  male: 1 << 14,
  female: 1 << 15,
  /** A document that can be quoted: `report`. */
  document: 1 << 16,
  relative: 1 << 17,
  number: 1 << 18,
  /** Several people: `critics`. */
  plural: 1 << 19,
  /** Opens a sentence or clause without being part of a name: `However`. */
  common: 1 << 20,
  /** Part of the name of a thing, never of a person’s: `Street`. */
  thing: 1 << 21,
  /** A suffix of names: `Jr.`. */
  suffix: 1 << 22,
  /** A finite or other form of a common verb. */
  verb: 1 << 23,
  /** The `'s` after a noun. */
  clitic: 1 << 24,
} as const;

export const abbreviations: ReadonlySet<string> = listed(words.abbreviated);

const lists: [bits: number, list: string][] = [
  [Tag.determiner, words.determiners],
  [Tag.possessive, words.possessives],
  [Tag.pronoun, words.pronouns],
  [Tag.preposition, words.prepositions],
  [Tag.conjunction, words.conjunctions],
  [Tag.subordinator, words.subordinators],
  [Tag.auxiliary, words.auxiliaries],
  [Tag.adverb, words.adverbs],
  [Tag.time, words.times],
  [Tag.title, words.titles],
  [Tag.title | Tag.male, words.maleTitles],
  [Tag.title | Tag.female, words.femaleTitles],
  [Tag.role, words.roles],
  [Tag.role | Tag.male, words.maleRoles],
  [Tag.role | Tag.female, words.femaleRoles],
  [Tag.organization, words.organizationHeads],
  [Tag.place, words.places],
  [Tag.demonym, words.demonyms],
  [Tag.male, maleNames],
  [Tag.female, femaleNames],
  [Tag.male | Tag.female, sharedNames],
  [Tag.document, words.documents],
  [Tag.relative, words.relatives],
  [Tag.number, words.numbers],
  [Tag.plural, words.groups],
  [Tag.common, words.commonOpeners],
  [Tag.thing, words.things],
  [Tag.suffix, words.suffixes],
  [Tag.verb, words.verbForms],
  [Tag.clitic | Tag.auxiliary, "'s"],
  [Tag.auxiliary, "'d 'll 've 're 'm"],
];

const listsInSmallLetters: [bits: number, list: string][] = [
  [Tag.role, nouns.personNouns],
  [Tag.role | Tag.male, nouns.nounsForMen],
  [Tag.role | Tag.female, nouns.nounsForWomen],
  [Tag.organization, nouns.bodyNouns],
  [Tag.document, nouns.writingNouns],
];

const tagsByWord = tagsByWordOf(lists);
/** The tags of nouns in lower case, singular and plural. */
const tagsInSmallLetters = tagsByWordOf(
  listsInSmallLetters.flatMap(([bits, list]) => {
    const several = bits & Tag.role ? Tag.role | Tag.plural : bits;
    return [
      [bits, list],
      [several, [...listed(list)].map(pluralOf).join(' ')],
    ] as const;
  }),
);

function tagsByWordOf(all: readonly (readonly [bits: number, list: string])[]): Map<string, number> {
  const tags = new Map<string, number>();
  for (const [bits, list] of all) for (const word of listed(list)) tags.set(word, (tags.get(word) ?? 0) | bits);
  return tags;
}

/**
 * The tags of a word given in lower case. Its shape adds some, and its ending, but only if the text has it without a capital:
 * `Hoffman` and `Reilly` end like other kinds of words.
 */
export function tagsOf(lower: string, shape: string): number {
  let tags = tagsByWord.get(lower) ?? 0;
  if (shape === 'number') tags |= Tag.number;
  if (shape === 'mark') return tags;
  if (shape === 'lower') tags |= tagsInSmallLetters.get(lower) ?? 0;
  return shape === 'lower' && (tags & ~Tag.common) === 0 ? tags | byEnding(lower) : tags;
}

/** Whether the tags are those of a given name. Titles and roles have a gender too, and are none. */
export function isGivenName(tags: number): boolean {
  return (tags & (Tag.male | Tag.female)) !== 0 && (tags & (Tag.title | Tag.role)) === 0;
}

/** The gender that the tags state; undefined if they state none or both. */
export function genderOf(tags: number): 'male' | 'female' | undefined {
  const bits = tags & (Tag.male | Tag.female);
  return bits === Tag.male ? 'male' : bits === Tag.female ? 'female' : undefined;
}

const noAdverbs = listed(endLikeAdverbs);

const endings: [expression: RegExp, bits: number][] = [
  [adverbEnding, Tag.adverb],
  [personEnding, Tag.role],
  [peopleEnding, Tag.role | Tag.plural],
  [occupationsEnding, Tag.role | Tag.plural],
  [occupationEnding, Tag.role],
];

function byEnding(lower: string): number {
  const last = lower.charCodeAt(lower.length - 1);
  if (lower.length < 5 || !(last === 0x79 || last === 0x6e || last === 0x73 || last === 0x74 || last === 0x72))
    return 0;
  let tags = 0;
  const parts = lower.slice(lower.lastIndexOf('-') + 1);
  for (const [expression, bits] of endings) if (expression.test(parts)) tags |= bits;
  return noAdverbs.has(parts) ? tags & ~Tag.adverb : tags;
}

function listed(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
