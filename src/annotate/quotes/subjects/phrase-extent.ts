import { severalWords } from '../../languages/en/closed-classes.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { isObject } from '../grammar/phrase-relations.ts';

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
