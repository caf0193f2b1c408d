import { fold } from '../../model/fold.ts';
import { isGivenName, Tag, tagsOf } from '../text/word-tags.ts';

/** What a word of a person’s name is not, unless it is a given name as well. */
const never =
  Tag.time |
  Tag.thing |
  Tag.common |
  Tag.organization |
  Tag.document |
  Tag.number |
  Tag.place |
  Tag.demonym |
  Tag.determiner |
  Tag.pronoun |
  Tag.possessive |
  Tag.preposition |
  Tag.conjunction |
  Tag.subordinator |
  Tag.auxiliary |
  Tag.adverb |
  Tag.verb;

/** Whether a word can be part of a person’s name; what is in no list can. */
export function canBeName(word: string): boolean {
  const tags = tagsOf(fold(word), 'capital');
  return isGivenName(tags) || !(tags & never);
}

/** Whether words stand in capitals throughout. */
export function isInCapitals(words: string): boolean {
  return words.toUpperCase() === words && /\p{Lu}.*\p{Lu}/u.test(words);
}
