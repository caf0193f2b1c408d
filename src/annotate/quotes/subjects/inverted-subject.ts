import { relayingWords } from '../../languages/en/speech/circumstance-words.ts';
import { beingWords } from '../../languages/en/speech/passive-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { CueAt, NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { isSpeaking, nameAfter } from '../grammar/phrase-relations.ts';
import type { Unit } from '../grammar/split-sentences.ts';

/** A speaker behind the verb. */
export interface BehindVerb {
  phrase: NounPhrase;
  /** Whether nobody before the verb can be its subject. */
  sure: boolean;
}

/**
 * The inverted subject or the agent of a verb: `said [Okafor]`, `said the minister, [Mina Okafor]`,
 * `was called “…” by [Okafor]`; `at` is the unit of the words in marks.
 */
export function behindVerb(read: ReadSentence, cue: CueAt, at: number): BehindVerb | undefined {
  const agent = agentOf(read, cue, at);
  if (agent) return { phrase: agent, sure: true };
  const phrase = invertedSubject(read, cue);
  if (!phrase) return undefined;
  const before = read.units[cue.unit - 1];
  return { phrase, sure: cue.unit > at ? isStretchOrComma(before) : isParenthesis(read, cue.unit, phrase) };
}

function invertedSubject(read: ReadSentence, { unit, verb }: CueAt): NounPhrase | undefined {
  if ((verb.form !== 'past' && verb.form !== 'third') || !verb.kinds.has('say')) return undefined;
  const phrase = read.beginning[unit + 1];
  if (!phrase || phrase.governed || phrase.tags & Tag.time) return undefined;
  return nameAfter(read, phrase) ?? phrase;
}

/** Whether verb and subject are a parenthesis between commas: `The trouble, [says Mina Okafor], is that …`. */
function isParenthesis({ units }: ReadSentence, verb: number, phrase: NounPhrase): boolean {
  const isSomebody = phrase.kind === 'name' || (phrase.tags & Tag.role) !== 0;
  return isSomebody && units[verb - 1]?.word.text === ',' && units[phrase.to]?.word.text === ',';
}

/**
 * The agent of a passive verb: `as described by [the minister]`, `was called “reckless” by [Okafor]`. Not that of a verb of
 * relaying, who passes on another's words: `quoted by the paper`.
 */
function agentOf({ units, beginning }: ReadSentence, { unit, verb }: CueAt, at: number): NounPhrase | undefined {
  if ((verb.form !== 'past' && verb.form !== 'participle') || relayingWords.has(lowerAt(units, unit))) return undefined;
  const isCalled = unit < at && (beingWords.has(lowerAt(units, unit - 1)) || isAppended(units, unit, at));
  const by = [unit, ...(isCalled ? [at] : [])].find((one) => lowerAt(units, one + 1) === 'by');
  const phrase = beginning[(by ?? units.length) + 2];
  return phrase && isSpeaking(phrase) ? phrase : undefined;
}

/**
 * Whether a participle without a subject leads to the stretch, with nothing but an article between:
 * `…, [often called] the “gate”`.
 */
function isAppended(units: readonly Unit[], verb: number, at: number): boolean {
  let before = verb - 1;
  while (tagsAt(units, before) & Tag.adverb) before -= 1;
  const isBare = units.slice(verb + 1, at).every(({ word }) => word.tags & Tag.determiner || word.lower === 'as');
  return isBare && /^(?:,|—|–|--|\()$/.test(units[before]?.word.text ?? '');
}

/** Whether a unit is a stretch in marks, or the comma or dash behind one. */
export function isStretchOrComma(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.stretch !== undefined || /^(?:,|—|–|―|--|-)$/.test(unit.word.text));
}
