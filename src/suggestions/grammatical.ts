import { Tag } from '../annotate/text/word-tags.ts';

/** The tags of words that name nothing by themselves: those of the closed classes, adverbs, words of time and verbs. */
export const grammatical =
  Tag.determiner |
  Tag.possessive |
  Tag.pronoun |
  Tag.preposition |
  Tag.conjunction |
  Tag.subordinator |
  Tag.auxiliary |
  Tag.adverb |
  Tag.time |
  Tag.relative |
  Tag.clitic |
  Tag.verb;
