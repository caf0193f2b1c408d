import { abstractNounEnding, adjectiveEnding, agentEnding } from '../../languages/en/endings.ts';
import type { Word } from '../../text/lexicon.ts';
import { Tag } from '../../text/word-tags.ts';

/** The classes that tags show; the first that fits counts. */
const tagged: readonly [tags: number, name: string][] = [
  [Tag.clitic, 'clitic'],
  [Tag.pronoun, 'pronoun'],
  [Tag.auxiliary, 'auxiliary'],
  [Tag.determiner, 'determiner'],
  [Tag.possessive, 'possessive'],
  [Tag.preposition, 'preposition'],
  [Tag.conjunction | Tag.subordinator, 'conjunction'],
  [Tag.adverb, 'adverb'],
];

/** The classes that English endings show. */
const endings: readonly [ending: RegExp, name: string][] = [
  [/-/, 'compound'],
  [/ing$/, '-ing'],
  [/ed$/, '-ed'],
  [adjectiveEnding, 'adjective'],
  [abstractNounEnding, 'abstract noun'],
  [agentEnding, 'agent'],
  [/s$/, '-s'],
];

export const wordClasses = [
  ...['nothing', 'mark', 'number', 'negation', 'to', 'capital', 'verb', 'word'],
  ...tagged.map(([, name]) => name),
  ...endings.map(([, name]) => name),
];

/** The class of a word, one of some twenty, by its tags, its capital or its ending. */
export function wordClass(word: Word | undefined): string {
  if (!word) return 'nothing';
  const { tags, shape, lower } = word;
  if (shape === 'mark') return 'mark';
  if (shape === 'number') return 'number';
  if (lower === 'not' || lower === 'no' || lower === 'never' || lower === "n't") return 'negation';
  if (lower === 'to') return 'to';
  const byTag = tagged.find(([bits]) => tags & bits);
  if (byTag) return byTag[1];
  if (shape !== 'lower') return 'capital';
  if (tags & Tag.verb) return 'verb';
  return endings.find(([ending]) => ending.test(lower))?.[1] ?? 'word';
}
