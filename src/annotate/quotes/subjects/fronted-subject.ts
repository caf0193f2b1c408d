import { Tag } from '../../text/word-tags.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import { canAct, isTime, isVerbLike } from '../grammar/phrase-relations.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { Subject } from './clause-subject.ts';

/** The subject of a participle clause that opens a sentence: `[After] calling it a shame, [Okafor] left`. */
export function frontedSubject(read: ReadSentence, verb: number): Subject | undefined {
  const { units, beginning } = read;
  if (verb > 2 || units.slice(0, verb).some(({ word }) => !(word.tags & opening))) return undefined;
  for (let at = verb + 1; at < Math.min(verb + longestFront, units.length); at += 1) {
    const { stretch, word } = units[at] as Unit;
    const phrase = stretch || word.text === ',' ? beginning[at + 1] : undefined;
    if (!phrase || phrase.governed || !canAct(phrase) || isTime(phrase)) continue;
    if (isVerbLike(read, phrase.to)) return { phrase, by: 'clause' };
  }
  return undefined;
}

/** Tags of the words that may stand before the participle: `after`, `while`, `also`. */
const opening = Tag.preposition | Tag.subordinator | Tag.adverb | Tag.conjunction;

/** The most units of an opening clause. */
const longestFront = 40;
