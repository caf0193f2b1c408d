import { fold } from '../../../model/fold.ts';
import { singularsOf } from '../../languages/en/endings.ts';
import { corporateWords, legalForms } from '../../languages/en/names/company-words.ts';
import { isActing } from '../../languages/en/names/context-words.ts';
import { frequentSurnames } from '../../languages/en/names/frequent-surnames.ts';
import { homonyms } from '../../languages/en/names/homonyms.ts';
import * as kinds from '../../languages/en/names/kind-words.ts';
import { knownBodies } from '../../languages/en/names/known-bodies.ts';
import { knownPlaces } from '../../languages/en/names/known-places.ts';
import { direction } from '../../languages/en/names/place-words.ts';
import { teamWords } from '../../languages/en/names/sport.ts';
import { perWord, type Word } from '../../text/lexicon.ts';
import { isGivenName, Tag } from '../../text/word-tags.ts';

/** What is observed of a word inside a name, for the kind of what is named: its lists, its ending, its shape. */
export const aspectsInside = perWord((word): readonly string[] => {
  const { lower, tags, text } = word;
  const bare = fold(lower.replaceAll('.', ''));
  return [
    ...tagAspects(tags),
    ...listed(insideLists, bare),
    ...singularsOf(bare).flatMap((one) =>
      listed(headLists, one).filter((aspect) => !listed(headLists, bare).includes(aspect)),
    ),
    ...(legalForms.has(text.replace(/\.$/, '')) ? ['legal'] : []),
    ...(kinds.placeEnding.test(lower) ? ['place-ending'] : []),
    ...(kinds.personEnding.test(lower) ? ['person-ending'] : []),
    ...(kinds.bodyEnding.test(lower) ? ['body-ending'] : []),
    ...shapesOf(text),
  ];
});

/** What is observed of a word beside a name. Closed classes stand for themselves; of other words only their lists count. */
export const aspectsBeside = perWord((word): readonly string[] => {
  const { lower, shape, tags } = word;
  if (shape === 'mark') return [markOf(lower)];
  if (shape === 'number') return [/^(?:1[5-9]|20)\d\d$/.test(lower) ? 'year' : 'number'];
  if (shape !== 'lower') return capitalAspects(word);
  if (kinds.tellingWords.has(lower)) return [lower];
  const aspects = [
    ...nounAspects(lower),
    ...(tags & (Tag.role | Tag.title) ? ['role'] : []),
    ...(tags & Tag.organization ? ['body-tag'] : []),
    ...(tags & Tag.document ? ['document'] : []),
    ...(tags & Tag.plural ? ['people'] : []),
    ...(direction.test(lower) || kinds.placeAdjectives.has(lower) ? ['direction'] : []),
    ...(tags & (Tag.verb | Tag.auxiliary) ? ['verb'] : isActing(lower) ? ['acting'] : []),
  ];
  return aspects.length > 0 ? aspects : [tags & Tag.adverb ? 'adverb' : lower.endsWith('s') ? 'plural' : 'other'];
});

/** Whose it is, by the noun behind `’s`. */
export const aspectsOwned = perWord(({ lower }): readonly string[] => listed(ownedLists, lower));

const headLists: readonly (readonly [aspect: string, words: ReadonlySet<string>])[] = [
  ['place-head', kinds.placeHeads],
  ['body-head', kinds.bodyHeads],
  ['event-head', kinds.eventHeads],
];

const insideLists: readonly (readonly [aspect: string, words: ReadonlySet<string>])[] = [
  ...headLists,
  ['place-first', kinds.placeFirsts],
  ['known-place', knownPlaces],
  ['known-body', knownBodies],
  ['corporate', corporateWords],
  ['team', teamWords],
  ['surname', frequentSurnames],
  ['word', homonyms],
];

const besideLists: readonly (readonly [aspect: string, words: ReadonlySet<string>])[] = [
  ['place-noun', kinds.placeNouns],
  ['body-noun', kinds.bodyNouns],
  ['business', kinds.businessNouns],
  ['person-noun', kinds.personNouns],
  ['event-noun', kinds.eventNouns],
];

const ownedLists: readonly (readonly [aspect: string, words: ReadonlySet<string>])[] = [
  ['by-person', kinds.ownedByPeople],
  ['by-place', kinds.ownedByPlaces],
  ['by-body', kinds.ownedByBodies],
];

function listed(lists: typeof insideLists, word: string): string[] {
  return lists.flatMap(([aspect, words]) => (words.has(word) ? aspect : []));
}

function nounAspects(lower: string): string[] {
  return listed(besideLists, lower);
}

function tagAspects(tags: number): string[] {
  return [
    ...(isGivenName(tags) ? ['given'] : []),
    ...(tags & Tag.organization ? ['organization'] : []),
    ...(tags & Tag.place ? ['place'] : []),
    ...(tags & Tag.thing ? ['thing'] : []),
    ...(tags & Tag.document ? ['document'] : []),
    ...(tags & Tag.demonym ? ['demonym'] : []),
    ...(tags & Tag.title ? ['title'] : []),
    ...(tags & Tag.role ? ['role'] : []),
    ...(tags & Tag.suffix ? ['suffix'] : []),
  ];
}

function shapesOf(text: string): string[] {
  if (/^\p{Lu}\.?$/u.test(text)) return ['initial'];
  if (/^(?:\p{Lu}\.){2,}$/u.test(text)) return ['points'];
  if (/^[\p{Lu}\d&]+$/u.test(text)) return [text.length < 4 ? 'short-capitals' : 'capitals'];
  if (/\p{Ll}\p{Lu}/u.test(text)) return ['camel'];
  if (/\d/.test(text)) return ['digit'];
  return text.includes('-') ? ['hyphen'] : [];
}

function markOf(mark: string): string {
  return /^["“”'‘’«»„`]/.test(mark) ? 'quote' : /^[-–—]/.test(mark) ? 'dash' : /^[.?!…]/.test(mark) ? 'stop' : mark;
}

function capitalAspects({ lower, tags }: Word): string[] {
  const aspects = [
    ...(tags & Tag.title ? ['Title'] : tags & Tag.role ? ['Role'] : []),
    ...(tags & Tag.place || knownPlaces.has(fold(lower)) ? ['Place'] : []),
    ...(knownBodies.has(lower) ? ['Body'] : []),
    ...(isGivenName(tags) ? ['Given'] : []),
    ...(tags & Tag.demonym ? ['Demonym'] : []),
    ...(tags & Tag.time ? ['Time'] : []),
  ];
  const nouns = nounAspects(lower);
  return aspects.length + nouns.length > 0 ? [...aspects, ...nouns] : ['Capital'];
}
