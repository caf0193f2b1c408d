import { lowerAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import { type Voice, voiceOf } from '../grammar/can-speak.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { quoteRules } from '../quote-rules.ts';

export const indirectRules = quoteRules.filter((rule) => rule.startsWith('indirect'));
export const inflections = ['base', 'third', 'past', 'participle', 'ing', 'no verb'] as const;
/** The steps of counts of words. */
export const lengths = ['0', '1', '2-3', '4-7', '8-14', '15-29', '30+'] as const;
export const voices = ['person', 'body', 'place', 'words', 'name', 'people', 'it', 'nobody', 'thing'] as const;
export const persons = ['I', 'we', 'you', 'he or she', 'they', 'it', 'somebody', 'no pronoun'] as const;

export const openers = [
  'nothing',
  'comma',
  'mark',
  'that',
  'as',
  'if',
  'subordinator',
  'relative',
  'conjunction',
  'preposition',
  'verb',
  'word',
] as const;

export function voiceIn(read: ReadSentence, phrase: NounPhrase | undefined): Voice | 'nobody' | 'thing' {
  return phrase ? (voiceOf(phrase, read) ?? 'thing') : 'nobody';
}

export function personOf({ units }: ReadSentence, phrase: NounPhrase | undefined): (typeof persons)[number] {
  if (phrase?.kind !== 'pronoun') return 'no pronoun';
  if (phrase.gender) return 'he or she';
  const lower = lowerAt(units, phrase.head);
  if (lower === 'i') return 'I';
  return lower === 'we' || lower === 'you' || lower === 'they' || lower === 'it' ? lower : 'somebody';
}

export function openerAt({ units, verbAt }: ReadSentence, at: number): (typeof openers)[number] {
  const word = units[at]?.word;
  if (!word) return 'nothing';
  const { lower, tags, shape } = word;
  if (lower === 'that' || lower === 'as' || lower === 'if') return lower;
  if (shape === 'mark') return lower === ',' ? 'comma' : 'mark';
  if (tags & Tag.subordinator) return 'subordinator';
  if (tags & Tag.relative) return 'relative';
  if (tags & Tag.conjunction) return 'conjunction';
  if (tags & Tag.preposition) return 'preposition';
  return verbAt[at] || tags & (Tag.verb | Tag.auxiliary) ? 'verb' : 'word';
}
