import {
  conditionWords,
  coordinatorsAndSign,
  questionWords,
  relativePronouns,
  subjectPronouns,
  whetherWords,
} from '../../languages/en/closed-classes.ts';
import { pluralOrShare } from '../../languages/en/endings.ts';
import { mindLemmas } from '../../languages/en/speech/mind-words.ts';
import { deedLinks, plainVerbs, takesDeed } from '../../languages/en/speech/report-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { CueAt, NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { isTime } from '../grammar/phrase-relations.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import type { QuoteRule } from '../quote-rules.ts';
import { isPassive } from '../subjects/passive.ts';
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
  if (verb.form === 'base' && !canHaveBase(units[unit - 1])) return undefined;
  if (reportsNothing(read, unit)) return undefined;
  const hearer = verb.lemma === 'call' ? pastOn(read, next) : next;
  const isTold = verb.kinds.has('tell') && isPassive(read, unit);
  const object = isTold
    ? undefined
    : verb.kinds.has('tell') || verb.kinds.has('urge') || verb.kinds.has('accuse')
      ? read.beginning[hearer]
      : undefined;
  if (verb.kinds.has('say') || verb.kinds.has('tell')) {
    const that = hasOwnObject(read, unit) || isOfTopic(read, { unit, verb }) ? undefined : thatAfter(read, next, last);
    if (that !== undefined && units[that + 1] !== undefined && opensClause(read, that, last))
      return { from: units[that + 1]?.word.text === ',' ? that + 2 : that + 1, rule: 'indirect-that' };
    if (that === next && plainVerbs.has(verb.lemma) && tagsAt(units, that + 1) & Tag.auxiliary)
      return { from: that, rule: 'indirect-bare' };
  }
  if (verb.kinds.has('ask')) {
    const question = questionAfter(read, next, last);
    const isAll = question !== undefined && units[question + 1]?.word.text === ',' && !isJoined(units[question + 2]);
    if (question !== undefined && !isAll) return { from: question, rule: 'indirect-question' };
  }
  if (object && (verb.kinds.has('urge') || verb.kinds.has('accuse'))) {
    const word = units[object.to]?.word.lower;
    if (verb.kinds.has('urge') && word === 'to' && !(verb.kinds.has('ask') && tagsAt(units, object.from) & Tag.number))
      return { from: hearer, rule: 'indirect-request' };
    if (verb.kinds.has('accuse') && (word === 'of' || word === 'for')) return { from: next, rule: 'indirect-charge' };
  }
  if (verb.lemma === 'call' && lowerAt(units, next) === 'for' && read.beginning[next + 1]) {
    return { from: next + 1, rule: 'indirect-call' };
  }
  const promised = pastTimes(read, next);
  if (verb.kinds.has('promise') && lowerAt(units, promised) === 'to')
    return { from: promised, rule: 'indirect-promise' };
  next = promised;
  if (verb.kinds.has('tell') && object) {
    const clause = read.beginning[object.to];
    if (clause && !clause.governed && isSubject(read, clause, last)) return { from: object.to, rule: 'indirect-bare' };
  }
  const deed = doingAfter(read, next);
  if (deed !== undefined && (takesDeed.has(verb.lemma) || (verb.kinds.has('bare') && isSubjectHere(read, deed, last))))
    return { from: deed, rule: 'indirect-bare' };
  if (!verb.kinds.has('bare') && !isTold) return undefined;
  if (isVerb(read, next) && isWhich(read, unit)) return { from: next, rule: 'indirect-bare' };
  if (conditionWords.has(lowerAt(units, next)) && read.beginning[next + 1] && hasVerb(read, next, last))
    return { from: next, rule: 'indirect-bare' };
  const opener = read.beginning[next];
  if (opener && !opener.governed && isSubject(read, opener, last) && !/^[,:]$/.test(units[opener.to]?.word.text ?? ''))
    return { from: next, rule: 'indirect-bare' };
  return undefined;
}

/** The word that opens a question behind a verb of asking, with nothing but who is asked, time and place between. */
function questionAfter(read: ReadSentence, from: number, last: number): number | undefined {
  for (let at = from; at < Math.min(last, from + 14); at += 1) {
    const unit = read.units[at];
    if (!unit || unit.stretch || /^[:;]$/.test(unit.word.text)) return undefined;
    if (at < from + 4 ? questionWords.has(unit.word.lower) : whetherWords.has(unit.word.lower)) return at;
    if (read.verbAt[at] !== undefined || unit.word.tags & Tag.auxiliary) return undefined;
  }
  return undefined;
}

/** The unit behind adverbs, days and times: `promised [on Monday] to`. */
function pastTimes({ units, beginning }: ReadSentence, from: number): number {
  let at = from;
  for (let steps = 0; steps < 4; steps += 1) {
    const phrase = beginning[at] ?? (tagsAt(units, at) & Tag.preposition ? beginning[at + 1] : undefined);
    if (phrase && isTime(phrase)) at = phrase.to;
    else if (tagsAt(units, at) & (Tag.adverb | Tag.time) && !units[at]?.referent) at += 1;
    else break;
  }
  return at;
}

/** The form in `-ing` behind a verb of saying: `denied [setting] fire`, `confessed to [setting] fire`. */
function doingAfter(read: ReadSentence, from: number): number | undefined {
  const at = deedLinks.has(lowerAt(read.units, from)) ? from + 1 : from;
  const unit = read.units[at];
  const isDeed =
    unit?.word.shape === 'lower' &&
    !unit.referent &&
    /.{2}ing$/.test(unit.word.lower) &&
    !(unit.word.tags & (Tag.preposition | Tag.pronoun | Tag.common));
  return isDeed && !beginsNoun(read, at) ? at : undefined;
}

/** Whether a form in `-ing` stands before a noun, which it describes: `mounting [losses]`; not `paying [three guilders]`. */
function beginsNoun({ units, beginning }: ReadSentence, at: number): boolean {
  const phrase = beginning[at];
  return (
    phrase !== undefined &&
    phrase.to > at + 1 &&
    !(tagsAt(units, at + 1) & (Tag.number | Tag.determiner | Tag.possessive))
  );
}

/** Whether a clause in `-ing` is the subject of a verb: `[waiting longer] would be wrong`. */
function isSubjectHere(read: ReadSentence, from: number, last: number): boolean {
  for (let at = from + 1; at < Math.min(last, from + 20); at += 1) {
    if (read.units[at]?.stretch || /^[,;:]$/.test(read.units[at]?.word.text ?? '')) return false;
    if (tagsAt(read.units, at) & Tag.auxiliary && !read.inPhrase[at]) return true;
  }
  return false;
}

/** Whether the subject of a verb has a relative pronoun before it: `the plan, [which] Okafor says is sound`. */
export function isWhich(read: ReadSentence, verb: number): boolean {
  const subject = read.ending[verb];
  return subject !== undefined && relativePronouns.has(lowerAt(read.units, subject.from - 1));
}

/** The unit behind `on`, where `call` has an addressee: `called on [the crews] to`; else -1. */
function pastOn({ units }: ReadSentence, from: number): number {
  return /^(?:up)?on$/.test(lowerAt(units, from)) ? from + 1 : -1;
}

/** Whether a unit is a conjunction: `asked when, [and] whether`. */
function isJoined(unit: Unit | undefined): boolean {
  return ((unit?.word.tags ?? 0) & Tag.conjunction) !== 0;
}

/** Whether a verb in its base form can follow a word: `critics [say]`. */
function canHaveBase(before: Unit | undefined): boolean {
  if (before?.referent) return pluralOrShare.test(before.referent.name);
  const word = before?.word;
  return word !== undefined && (word.tags !== 0 || word.shape === 'mark' || pluralOrShare.test(word.lower));
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

/** Whether a verb tells of whom somebody thinks, so that `that` belongs to another noun: `thought [of] the buoys as bells that rang`. */
function isOfTopic({ units }: ReadSentence, { unit, verb }: CueAt): boolean {
  return mindLemmas.has(verb.lemma) && lowerAt(units, unit + 1) === 'of';
}

/** The unit of `that` behind a verb of speech, with nothing but addressee, time and place between. */
function thatAfter(read: ReadSentence, from: number, last: number): number | undefined {
  for (let at = from; at < Math.min(last, from + 14); at += 1) {
    const unit = read.units[at];
    if (!unit || /^[:;]$/.test(unit.word.text) || (unit.stretch && !isTitle(read, at))) return undefined;
    if (unit.word.lower === 'that') return at;
    if (at > from && subjectPronouns.has(unit.word.lower)) return undefined;
    const isTime = (unit.word.tags & Tag.preposition) !== 0 && unit.word.lower !== 'since';
    if (unit.word.tags & Tag.subordinator && !isTime) return undefined;
    if (read.verbAt[at] !== undefined || (unit.word.tags & Tag.auxiliary && !(unit.word.tags & Tag.clitic)))
      return undefined;
  }
  return undefined;
}

/** Whether words in marks name where somebody spoke: `said on the radio’s [“Tide and Time”] that`. */
function isTitle({ units }: ReadSentence, at: number): boolean {
  const before = tagsAt(units, at - 1);
  return (before & (Tag.clitic | Tag.preposition)) !== 0 && tagsAt(units, at + 1) !== 0;
}

/** Whether a word such as `as` or `before` opens a clause, with a subject and a verb of its own. */
function opensOwnClause(read: ReadSentence, at: number): boolean {
  const subject = read.beginning[at + 1];
  return subject !== undefined && isVerb(read, subject.to);
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
    const joint = isJoined(read.units[phrase.to]) ? read.beginning[phrase.to + 1] : undefined;
    const word = read.units[joint?.to ?? phrase.to]?.word;
    return (
      phrase.to < last &&
      word?.shape === 'lower' &&
      !(word.tags & (Tag.preposition | Tag.conjunction | Tag.subordinator))
    );
  }
  // Between commas, the verb of a relative clause, which the phrase is no subject of.
  let isInner = false;
  for (let at = phrase.to; at < Math.min(last, phrase.to + 24); at += 1) {
    if (read.units[at]?.word.text === ',') isInner = !isInner && (tagsAt(read.units, at + 1) & Tag.relative) !== 0;
    if (isInner) continue;
    if (isVerb(read, at)) return true;
    const next = read.beginning[at];
    if (next) {
      at = next.to - 1;
      continue;
    }
    const { tags, shape, lower } = read.units[at]?.word ?? { tags: 0, shape: 'mark', lower: '' };
    if (shape === 'mark' && lower !== ',') return false;
    if (tags & Tag.subordinator && !(tags & Tag.relative) && !(tags & Tag.preposition && !opensOwnClause(read, at)))
      return false;
    if (shape === 'mark' && /.{2}ing$/.test(lowerAt(read.units, at + 1)) && !read.beginning[at + 1]) return false;
    if (tags & Tag.conjunction && (!read.beginning[at + 1] || !coordinatorsAndSign.has(lower))) return false;
  }
  return false;
}
