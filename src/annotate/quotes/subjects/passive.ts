import { beingWords, believingVerbs, participleOpeners } from '../../languages/en/speech/passive-words.ts';
import { quotingForms } from '../../languages/en/speech/subject-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { CueAt, NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { canAct } from '../grammar/phrase-relations.ts';

/** Whether the subject of a verb is the addressee: `Okafor was [asked]`. */
export function isAddressed(read: ReadSentence, { unit, verb }: CueAt): boolean {
  return (verb.kinds.has('tell') || verb.kinds.has('ask')) && verb.form === 'past' && isPassive(read, unit);
}

/** Whether the subject of a verb is what is talked of: `the toll was [described] as`; not who is `quoted as saying`. */
export function isTalkedOf(read: ReadSentence, { unit, verb }: CueAt): boolean {
  const isPast = verb.form === 'past' || verb.form === 'participle';
  return isPast && verb.kinds.has('talk') && !quotingForms.has(lowerAt(read.units, unit)) && isPassive(read, unit);
}

/** Whether a form of `be` or `get` stands right before a verb: `it was [mentioned]`. */
export function isPassive({ units }: ReadSentence, verb: number): boolean {
  return beingWords.has(lowerAt(units, verb - 1));
}

/** A passive verb's agent; undefined where none is named: `the crews were told`. */
export interface Passive {
  agent: NounPhrase | undefined;
}

/**
 * The agent of a verb of speech if it is passive, `was told [by the ministry] that`; undefined if it is active.
 * `content` is the unit where the reported clause begins.
 */
export function passiveAt(read: ReadSentence, { unit, verb }: CueAt, content: number): Passive | undefined {
  if ((verb.form !== 'past' && verb.form !== 'participle') || believingVerbs.has(verb.lemma)) return undefined;
  let before = unit - 1;
  while (before > 0 && tagsAt(read.units, before) & Tag.adverb && !read.inPhrase[before]) before -= 1;
  const { lower = '' } = read.units[before]?.word ?? {};
  const isPassive = beingWords.has(lower) || (verb.kinds.has('tell') && (before < 0 || participleOpeners.has(lower)));
  return isPassive ? { agent: agentBetween(read, unit + 1, content) } : undefined;
}

/** The phrase behind `by` between two units: `by [the ministry]`. */
function agentBetween({ units, beginning }: ReadSentence, from: number, to: number): NounPhrase | undefined {
  const by = units.findIndex(({ word }, at) => at >= from && at < to && word.lower === 'by');
  const phrase = by < 0 ? undefined : beginning[by + 1];
  return phrase && canAct(phrase) ? phrase : undefined;
}
