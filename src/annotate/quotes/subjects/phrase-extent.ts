import { severalWords } from '../../languages/en/closed-classes.ts';
import { belongingWords } from '../../languages/en/speech/subject-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { canAct, isObject, rootOf } from '../grammar/phrase-relations.ts';

/** The phrase that a place with its country is attached to, `[Okafor] of Lisbon, Portugal, said`; else the phrase itself. */
export function beforePlace(read: ReadSentence, phrase: NounPhrase): NounPhrase {
  const isBare = phrase.kind === 'name' && !(tagsAt(read.units, phrase.from) & Tag.determiner);
  if (!isBare || phrase.referent?.kind === 'person' || read.units[phrase.from - 1]?.word.text !== ',') return phrase;
  const place = read.ending[phrase.from - 1];
  const isIn = place?.governed && belongingWords.has(lowerAt(read.units, place.from - 1));
  const root = isIn && place.kind === 'name' && place.referent?.kind !== 'person' ? rootOf(read, place) : undefined;
  return root && root.kind !== 'pronoun' && canAct(root) ? root : phrase;
}

/** Coordinated nouns as one phrase, `[crews and pilots] said`; of `Okafor and others` only the name. */
export function joinedPhrase(read: ReadSentence, last: NounPhrase): NounPhrase {
  if (last.kind !== 'noun') return last;
  let first = last;
  for (let steps = 0; steps < 4; steps += 1) {
    const joint = read.units[first.from - 1]?.word;
    if (!joint || !(joint.tags & Tag.conjunction || (joint.text === ',' && first !== last))) break;
    const other = read.ending[first.from - 1];
    if (!other || other.kind === 'pronoun' || other.governed || isObject(read, other)) break;
    if (other.kind === 'name') return isRest(read, last) ? other : last;
    first = other;
  }
  return first === last ? last : { ...last, from: first.from, start: first.start };
}

/** Whether a phrase means further people behind a name: `others`, `other pilots`, `ten more`. */
function isRest({ units }: ReadSentence, { from }: NounPhrase): boolean {
  const { lower = '', tags = 0 } = units[from]?.word ?? {};
  return /^others?$/.test(lower) || severalWords.has(lower) || (tags & Tag.number) !== 0;
}
