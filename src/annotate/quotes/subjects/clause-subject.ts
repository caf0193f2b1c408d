import { beForms, interjections, singularBeForms } from '../../languages/en/closed-classes.ts';
import { openingAdverbEnding } from '../../languages/en/endings.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import {
  canAct,
  described,
  isObject,
  isTime,
  isVerbLike,
  nameAfter,
  pastAttachments,
} from '../grammar/phrase-relations.ts';
import type { Unit } from '../grammar/split-sentences.ts';

/** The subject of a verb, and how it was reached. */
export interface Subject {
  phrase: NounPhrase;
  /** Right `beside` the verb, across an `apposition`, or the subject of the `clause`, for verbs that share or borrow it. */
  by: 'beside' | 'apposition' | 'clause';
}

/**
 * The subject of the sentence up to `end`: the first phrase with a verb behind it, past an opening clause with `when` or the
 * like; else the first phrase that no preposition governs.
 */
export function clauseSubject(read: ReadSentence, end: number): Subject | undefined {
  const from = mainClause(read);
  const start = datelineEnd(read);
  let fallback: NounPhrase | undefined;
  for (const phrase of read.phrases) {
    if (phrase.to > end) break;
    if (phrase.from === 0 && opensWithName(read, phrase) && canAct(phrase)) return { phrase, by: 'clause' };
    if (isExpletive(read, phrase) || isOpeningAdverb(read, phrase)) continue;
    if (phrase.from < start || phrase.governed || isTime(phrase) || !canAct(phrase) || isObject(read, phrase)) continue;
    if ((phrase.kind === 'noun' && isPredicate(read, phrase)) || isAside(read, phrase)) continue;
    if (phrase.from >= from && isFollowedByVerb(read, phrase))
      return { phrase: nameAfter(read, phrase) ?? described(read, phrase), by: 'clause' };
    fallback ??= phrase;
  }
  return fallback && { phrase: described(read, fallback), by: 'clause' };
}

/** Whether a colon follows the opening phrase: `[Okafor]: …`, and in a headline `[Okafor] on Fees: …`. */
function opensWithName(read: ReadSentence, { to, kind }: NounPhrase): boolean {
  const end = read.block === 0 && kind === 'name' ? pastAttachments(read, to) : to;
  return read.units[end]?.word.text === ':';
}

/**
 * Whether a phrase is an adverb or interjection that a comma sets off at the sentence’s beginning: `[Essentially], …`,
 * `[Well], …`.
 */
export function isOpeningAdverb({ units }: ReadSentence, { from, to, referent }: NounPhrase): boolean {
  const isAlone = from === 0 && to === 1 && !referent && units[1]?.word.text === ',';
  const { lower = '' } = units[0]?.word ?? {};
  return isAlone && (openingAdverbEnding.test(lower) || interjections.has(lower));
}

/** Whether a pronoun is an expletive: `[There] is talk`, `[It] was in Oslo that Okafor said so`. */
function isExpletive({ units }: ReadSentence, { from, to }: NounPhrase): boolean {
  const { lower = '' } = units[from]?.word ?? {};
  return (
    to === from + 1 &&
    (lower === 'there' ||
      (lower === 'it' && singularBeForms.has(lowerAt(units, to)) && !/ing$/.test(lowerAt(units, to + 1))))
  );
}

/** Whether a phrase stands in brackets, or is the country behind a place: `Okafor ([North])`, `in Oslo, [Norway],`. */
function isAside({ units }: ReadSentence, { from, to, referent }: NounPhrase): boolean {
  if (units[from - 1]?.word.text === '(' && from > 1) return true;
  return referent?.kind === 'place' && units[from - 1]?.word.text === ',' && units[to]?.word.text === ',';
}

/** Whether a phrase is the complement of `be`: `fit to be [president]`. */
function isPredicate({ units }: ReadSentence, { from }: NounPhrase): boolean {
  return beForms.has(lowerAt(units, from - 1));
}

/** The unit where the main clause begins: behind the comma, if the sentence opens with a subordinate clause or preposition. */
function mainClause(read: ReadSentence): number {
  const first = tagsAt(read.units, 0);
  if (!(first & (Tag.subordinator | Tag.preposition)) || read.units[0]?.referent) return 0;
  const limit = Math.min(read.units.length, 40);
  for (let at = 1; at < limit; at += 1) {
    if (read.units[at]?.word.text === ',' && read.beginning[at + 1] && !read.beginning[at + 1]?.governed) return at + 1;
  }
  return 0;
}

/** The unit behind a dateline, 0 without one: `OSLO (Kestrel News) — [The harbour master] said`. */
export function datelineEnd({ units, beginning }: ReadSentence): number {
  const first = beginning[0];
  if (!first || first.referent?.kind === 'person') return 0;
  const dash = units.findIndex((unit, at) => at < longestDateline && isDash(unit) && units[at - 1]?.word.text === ')');
  if (dash > 0) return dash + 1;
  const bare = units.findIndex((unit, at) => at > first.to && at < longestDateline && isDash(unit));
  if (bare > 0 && units.slice(first.to, bare).every(isOfDate) && units[first.to]?.word.text === ',') return bare + 1;
  if (!isDash(units[first.to])) return 0;
  const next = units.findIndex((unit, at) => at > first.to && isDash(unit));
  return next < 0 ? first.to + 1 : 0;
}

/** The most words of a dateline. */
const longestDateline = 14;

/** Whether a unit can stand in the date of a dateline: `LAGOS[, Feb 3] -`. */
function isOfDate({ word, referent, stretch }: Unit): boolean {
  return !referent && !stretch && (word.shape === 'number' || word.text === ',' || (word.tags & Tag.time) !== 0);
}

function isDash(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:—|–|-|--)$/.test(unit.word.text);
}

function isFollowedByVerb(read: ReadSentence, phrase: NounPhrase): boolean {
  const from = pastAttachments(read, phrase.to);
  for (let at = from; at < Math.min(from + 3, read.units.length); at += 1) {
    const unit = read.units[at] as Unit;
    if (isVerbLike(read, at)) return true;
    if (unit.word.text === ',' || unit.word.text === '(')
      return from === phrase.to || nameAfter(read, phrase) !== undefined;
    if (unit.word.tags & Tag.relative) return true;
    if (!(unit.word.tags & Tag.adverb)) return false;
  }
  return false;
}

/** The verb or colon behind a phrase that stands for a cue where there is no verb of speech; undefined where neither follows. */
export function tieAfter(read: ReadSentence, phrase: NounPhrase): number | undefined {
  const from = pastAttachments(read, phrase.to);
  for (let at = from; at < Math.min(from + 3, read.units.length); at += 1) {
    const unit = read.units[at] as Unit;
    if (unit.stretch) return undefined;
    if (unit.word.text === ':' || isVerbLike(read, at)) return at;
    if (!(unit.word.tags & Tag.adverb)) return undefined;
  }
  return undefined;
}
