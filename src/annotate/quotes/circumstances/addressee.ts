import {
  addressingForms,
  encounters,
  hearerLinks,
  speakingForms,
  toldThings,
} from '../../languages/en/speech/circumstance-words.ts';
import { lowerAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { nameAfter } from '../grammar/phrase-relations.ts';
import type { SayingContext } from './attribution.ts';

/** Whom it was said to: `told [reporters]`, `in a letter to [the board]`, `told her colleague, [Mina Okafor]`. */
export function hearerOf(said: SayingContext): NounPhrase | undefined {
  const heard = heardBy(said);
  return heard && (nameAfter(said.read, heard) ?? heard);
}

function heardBy({ read, cueUnit, phrase, regions }: SayingContext): NounPhrase | undefined {
  const verb = read.verbAt[cueUnit];
  const heard = verb && read.beginning[cueUnit + 1];
  if (heard && heard !== phrase && canHear(read, heard)) {
    const isUrged = verb.kinds.has('urge') && (lowerAt(read.units, heard.to) === 'to' || leadsToWords(read, heard.to));
    if (verb.kinds.has('tell') || isUrged) return heard;
  }
  for (const { from, to } of regions) {
    for (let at = from; at < to; at += 1) {
      const heard = read.beginning[at];
      if (heard && heard !== phrase && heard.to <= to && canHear(read, heard) && isReached(read, { heard, cueUnit }))
        return heard;
    }
  }
  return undefined;
}

/** `urged residents[: “]…`, `urged residents[, “]…` */
function leadsToWords({ units }: ReadSentence, at: number): boolean {
  return /^[:,]$/.test(units[at]?.word.text ?? '') && units[at + 1]?.stretch !== undefined;
}

/** Whether the words before a phrase lead to a hearer. */
function isReached(read: ReadSentence, { heard, cueUnit }: { heard: NounPhrase; cueUnit: number }): boolean {
  const at = heard.from - 1;
  const link = lowerAt(read.units, at);
  if (addressingForms.has(link)) return true;
  if (!hearerLinks.has(link)) return false;
  const before = read.units[at - 1];
  if (link === 'to' && at - 1 === cueUnit) return true;
  if (!before || before.stretch) return false;
  return (
    (link === 'to' || link === 'with' || before.word.lower === 'testimony' || before.word.lower === 'testifying') &&
    (encounters.has(before.word.lower) || speakingForms.has(before.word.lower))
  );
}

/** Neither a time nor a thing: `told [the truth]` tells nobody. */
function canHear(read: ReadSentence, { tags, head, kind, referent }: NounPhrase): boolean {
  if (tags & (Tag.time | Tag.number | Tag.document) && kind !== 'name') return false;
  if (referent?.kind === 'event' || referent?.kind === 'document') return false;
  return !toldThings.has(lowerAt(read.units, head));
}
