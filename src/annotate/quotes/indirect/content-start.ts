import { conditionWords, coordinatorsAndSign, questionWords } from '../../languages/en/closed-classes.ts';
import { pluralOrShare } from '../../languages/en/endings.ts';
import type { Word } from '../../text/lexicon.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { CueAt, NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { QuoteRule } from '../quote-rules.ts';
import { reportsNothing } from './reports-nothing.ts';

/** The unit where a reported clause begins, and the rule that found it. */
export interface Content {
  from: number;
  rule: QuoteRule;
}

/** Where the clause that a cue reports begins; undefined where it reports none. `last` is the end of the sentence, exclusive. */
export function contentStart(read: ReadSentence, { unit, verb }: CueAt, last: number): Content | undefined {
  const { units } = read;
  let next = unit + 1;
  if (verb.form === 'base' && !canHaveBase(units[unit - 1]?.word)) return undefined;
  if (reportsNothing(read, unit)) return undefined;
  const hearer = verb.lemma === 'call' ? pastOn(read, next) : next;
  const object =
    verb.kinds.has('tell') || verb.kinds.has('urge') || verb.kinds.has('accuse') ? read.beginning[hearer] : undefined;
  if (verb.kinds.has('say') || verb.kinds.has('tell')) {
    const that = hasOwnObject(read, unit) ? undefined : thatAfter(read, next, last);
    if (that !== undefined && units[that + 1] !== undefined && opensClause(read, that, last))
      return { from: that + 1, rule: 'indirect-that' };
  }
  if (verb.kinds.has('ask')) {
    const question = read.units.slice(next, next + 4).findIndex((one) => questionWords.has(one.word.lower));
    const isAll = units[next + question + 1]?.word.text === ',' && !isJoined(units[next + question + 2]);
    if (question >= 0 && (question === 0 || object) && !isAll)
      return { from: next + question, rule: 'indirect-question' };
  }
  if (object && (verb.kinds.has('urge') || verb.kinds.has('accuse'))) {
    const word = units[object.to]?.word.lower;
    if (verb.kinds.has('urge') && word === 'to') return { from: hearer, rule: 'indirect-request' };
    if (verb.kinds.has('accuse') && (word === 'of' || word === 'for')) return { from: next, rule: 'indirect-charge' };
  }
  if (verb.lemma === 'call' && lowerAt(units, next) === 'for' && read.beginning[next + 1]) {
    return { from: next + 1, rule: 'indirect-call' };
  }
  if (verb.kinds.has('promise') && lowerAt(units, next) === 'to') return { from: next, rule: 'indirect-promise' };
  while (tagsAt(units, next) & (Tag.adverb | Tag.time) && !units[next]?.referent) next += 1;
  if (verb.kinds.has('tell') && object) {
    const clause = read.beginning[object.to];
    if (clause && !clause.governed && isSubject(read, clause, last)) return { from: object.to, rule: 'indirect-bare' };
  }
  if (!verb.kinds.has('bare')) return undefined;
  if (conditionWords.has(lowerAt(units, next)) && read.beginning[next + 1] && hasVerb(read, next, last))
    return { from: next, rule: 'indirect-bare' };
  const opener = read.beginning[pastCount(read, next)];
  if (opener && !opener.governed && isSubject(read, opener, last) && !/^[,:]$/.test(units[opener.to]?.word.text ?? ''))
    return { from: next, rule: 'indirect-bare' };
  return undefined;
}

/** The unit behind `on`, where `call` has an addressee: `called on [the crews] to`; else -1. */
function pastOn({ units }: ReadSentence, from: number): number {
  return /^(?:up)?on$/.test(lowerAt(units, from)) ? from + 1 : -1;
}

/** Whether a unit is a conjunction: `asked when, [and] whether`. */
function isJoined(unit: Unit | undefined): boolean {
  return ((unit?.word.tags ?? 0) & Tag.conjunction) !== 0;
}

/** The unit behind `as many as` and the like. */
function pastCount({ units }: ReadSentence, from: number): number {
  const isCount = lowerAt(units, from) === 'as' && lowerAt(units, from + 2) === 'as';
  return isCount ? from + 3 : from;
}

/** Whether a verb in its base form can follow a word: `critics [say]`. */
function canHaveBase(before: Word | undefined): boolean {
  return before !== undefined && (before.tags !== 0 || before.shape === 'mark' || pluralOrShare.test(before.lower));
}

/** Whether `that` opens a complement clause, neither `states that [border it]` nor `repeated that demand`. */
function opensClause(read: ReadSentence, that: number, last: number): boolean {
  let at = that + 1;
  while (tagsAt(read.units, at) & Tag.adverb && !read.beginning[at]) at += 1;
  if (isVerb(read, at)) return false;
  const pointed = read.beginning[that];
  return !pointed || pointed.to - that > 3 || hasVerb(read, pointed.to, last);
}

/** Whether a verb has a noun for object, so that `that` belongs to another noun: `announced [her plan] in a speech that`. */
function hasOwnObject({ units, beginning, verbAt }: ReadSentence, cue: number): boolean {
  const verb = verbAt[cue];
  const object = beginning[cue + 1];
  if (!object || object.kind === 'pronoun' || verb?.kinds.has('tell') || object.tags & Tag.time) return false;
  return lowerAt(units, object.to) !== 'that' && lowerAt(units, object.from) !== 'that';
}

/** The unit of `that` behind a verb of speech, with nothing but addressee, time and place between. */
function thatAfter(read: ReadSentence, from: number, last: number): number | undefined {
  for (let at = from; at < Math.min(last, from + 14); at += 1) {
    const unit = read.units[at];
    if (!unit || unit.stretch || /^[:;]$/.test(unit.word.text)) return undefined;
    if (unit.word.lower === 'that') return at;
    const isTime = (unit.word.tags & Tag.preposition) !== 0 && unit.word.lower !== 'since';
    if (unit.word.tags & Tag.subordinator && !isTime) return undefined;
    if (read.verbAt[at] !== undefined || (unit.word.tags & Tag.auxiliary && !(unit.word.tags & Tag.clitic)))
      return undefined;
  }
  return undefined;
}

/** Whether a verb stands between two units, outside of noun phrases. */
export function hasVerb(read: ReadSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerb(read, at)) return true;
  return false;
}

/** Whether a unit outside of noun phrases is a verb, or has the ending of one. */
export function isVerb(read: ReadSentence, at: number): boolean {
  const unit = read.units[at];
  if (!unit || unit.stretch || read.inPhrase[at]) return false;
  if (unit.word.tags & (Tag.auxiliary | Tag.verb) || read.verbAt[at] !== undefined) return true;
  return (
    unit.word.shape === 'lower' &&
    /(?:ed|[^s]s)$/.test(unit.word.lower) &&
    !(unit.word.tags & (Tag.preposition | Tag.conjunction | Tag.adverb))
  );
}

/** Whether a phrase is a subject: a verb follows, with nothing but modifiers of the phrase between. */
function isSubject(read: ReadSentence, phrase: NounPhrase, last: number): boolean {
  if (phrase.kind === 'pronoun') {
    const word = read.units[phrase.to]?.word;
    return (
      phrase.to < last &&
      word?.shape === 'lower' &&
      !(word.tags & (Tag.preposition | Tag.conjunction | Tag.subordinator))
    );
  }
  for (let at = phrase.to; at < Math.min(last, phrase.to + 24); at += 1) {
    if (isVerb(read, at)) return true;
    const next = read.beginning[at];
    if (next) {
      at = next.to - 1;
      continue;
    }
    const { tags, shape, lower } = read.units[at]?.word ?? { tags: 0, shape: 'mark', lower: '' };
    if (shape === 'mark' && lower !== ',') return false;
    if (tags & Tag.subordinator && !(tags & (Tag.relative | Tag.preposition))) return false;
    if (tags & Tag.conjunction && (!read.beginning[at + 1] || !coordinatorsAndSign.has(lower))) return false;
  }
  return false;
}
