import { floatingWords, timePrepositions } from '../../languages/en/closed-classes.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import { isTime } from '../grammar/phrase-relations.ts';
import type { Unit } from '../grammar/split-sentences.ts';

/** The last unit before the adjuncts of a verb: `Okafor [on Friday] [later] said`, `who [in 2010] said`. */
export function pastAdjuncts(read: ReadSentence, from: number): number {
  let at = from;
  while (at > 0) {
    const time = read.ending[at + 1];
    if (isPassedOver(read, at)) at -= 1;
    else if (time?.governed && isTime(time)) at = time.from - 2;
    else if (isTimed(read, at)) at -= 1;
    else break;
  }
  return at;
}

/** Whether a unit is the preposition of a time: `[on] Friday`. */
function isTimed({ units, inPhrase }: ReadSentence, at: number): boolean {
  const next = units[at + 1];
  const isPlain = timePrepositions.has(lowerAt(units, at));
  return isPlain && next !== undefined && !next.referent && !inPhrase[at] && (next.word.tags & Tag.time) !== 0;
}

/** Whether a unit may stand between a subject and its verb: `Okafor [later] [Thursday] [also] said`. */
export function isPassedOver(read: ReadSentence, at: number): boolean {
  const unit = read.units[at] as Unit;
  if (unit.referent || unit.stretch) return false;
  if (unit.word.tags & Tag.time || floatingWords.has(unit.word.lower))
    return read.ending[at] !== undefined || !isAlone(read, at);
  const { tags, lower, shape } = unit.word;
  if (isAlone(read, at) && !read.ending[at]) return false;
  if (tags & (Tag.conjunction | Tag.relative | Tag.subordinator | Tag.pronoun) || lower === 'to') return false;
  return shape !== 'mark' && (tags & (Tag.auxiliary | Tag.adverb)) !== 0;
}

/** Whether a determiner is a phrase of its own: `[Most] said so`. */
function isAlone(read: ReadSentence, at: number): boolean {
  const phrase = read.beginning[at];
  return phrase !== undefined && phrase.to === at + 1 && (tagsAt(read.units, at) & Tag.determiner) !== 0;
}
