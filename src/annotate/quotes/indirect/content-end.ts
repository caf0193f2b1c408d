import { contrastWords, relativeWords } from '../../languages/en/closed-classes.ts';
import { presentHelpers, shiftedHelpers } from '../../languages/en/speech/report-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import { canAct } from '../grammar/phrase-relations.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { relativeOf } from '../subjects/relative-clauses.ts';
import { hasVerb, isVerb, isWhich } from './content-start.ts';

/** Units of a sentence: the verb of speech, where its reported clause begins, and the end that it can't go beyond, exclusive. */
interface Content {
  cue: number;
  from: number;
  last: number;
}

/** The end of a reported clause, exclusive: before another clause or another verb of the same speaker, or with the sentence. */
export function contentEnd(read: ReadSentence, { cue, from, last }: Content): number {
  const { units } = read;
  const stretch = units.findIndex((one, at) => at >= from && one.stretch);
  const most = stretch >= 0 && stretch < last ? beforeWords(read, from, stretch) : last;
  const end = mainClauseStart(read, { cue, from, last: most }) ?? most;
  const another =
    isDeed(read, from) || isShifted(read, { cue, from, last: end }) ? clauseBehindComma(read, from, end) : undefined;
  if (another !== undefined) return another;
  for (const { unit, verb } of read.verbs) {
    if (unit <= from + 1 || unit >= end) continue;
    if (verb.form === 'ing' && isBreak(read, adverbsBefore(read, unit))) return adverbsBefore(read, unit);
    if (isNewClause(read, unit) && clauseStart(read, unit) > from) return clauseStart(read, unit);
    const joint = jointBefore(read, unit);
    if (joint > from + 1 && verb.form !== 'base' && verb.form !== 'ing')
      return units[joint - 1]?.word.text === ',' ? joint - 1 : joint;
  }
  return end;
}

/** Whether what is told is a deed: `[setting] fire`, `[to] open the lock`. */
function isDeed({ units }: ReadSentence, from: number): boolean {
  return lowerAt(units, from) === 'to' || /.{2}ing$/.test(lowerAt(units, from));
}

/**
 * Whether what is told has been moved into the past with its verb and a clause behind a comma hasn't, so that it is the writer's own:
 * `said the quay would stay open[, but trams have stopped]`.
 */
function isShifted(read: ReadSentence, { cue, from, last }: Content): boolean {
  if (read.verbAt[cue]?.form !== 'past') return false;
  const comma = clauseBehindComma(read, from, last);
  const told = comma === undefined ? undefined : helperBetween(read, from, comma);
  return shiftedHelpers.has(told ?? '') && presentHelpers.has(helperBetween(read, comma ?? last, last) ?? '');
}

/** The first helping verb between two units. */
function helperBetween({ units }: ReadSentence, from: number, to: number): string | undefined {
  return units.slice(from, to).find(({ word, stretch, referent }) => !stretch && !referent && word.tags & Tag.auxiliary)
    ?.word.lower;
}

/** The comma before a clause with a subject of its own: `setting fire to it[, and his trial goes on]`. */
function clauseBehindComma(read: ReadSentence, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at += 1) {
    const isJoint = read.units[at]?.word.text === ',' && opensAnother(read, at + 1);
    if (isJoint && opensWithSubject(read, at + 1)) return at;
  }
  return undefined;
}

/** Whether a word joins a clause that may be the writer’s own: `, [but] trams have stopped`, `, [although] trams have stopped`. */
function opensAnother({ units }: ReadSentence, at: number): boolean {
  return (tagsAt(units, at) & Tag.conjunction) !== 0 || contrastWords.has(lowerAt(units, at));
}

/** The unit before a verb and its adverbs: `[–] essentially conceding`. */
function adverbsBefore({ units, inPhrase }: ReadSentence, verb: number): number {
  let at = verb - 1;
  while (at > 0 && tagsAt(units, at) & Tag.adverb && !inPhrase[at]) at -= 1;
  return at;
}

function isBreak({ units }: ReadSentence, at: number): boolean {
  return /^(?:,|—|–|--|-)$/.test(units[at]?.word.text ?? '');
}

/** The unit of the conjunction before a verb that shares the subject of another: `said so [and] has also asked`; else -1. */
function jointBefore({ units }: ReadSentence, verb: number): number {
  let at = verb - 1;
  while (at > 0 && tagsAt(units, at) & (Tag.auxiliary | Tag.adverb)) at -= 1;
  return tagsAt(units, at) & Tag.conjunction ? at : -1;
}

/**
 * The end of the last whole clause before a stretch in marks: `[the talks went on] and were “…”`. What stands before the
 * stretch alone, `[the talks were] “…”`, is part of a clause with words in marks; then the end is the beginning.
 */
function beforeWords(read: ReadSentence, from: number, stretch: number): number {
  for (let at = stretch - 1; at > from + 2; at -= 1) {
    const { text = '', tags = 0 } = read.units[at]?.word ?? {};
    const parts = (tags & Tag.conjunction) !== 0 || /^(?:,|;|—|–|--)$/.test(text);
    if (parts && !read.inPhrase[at] && hasVerb(read, from, at))
      return read.units[at - 1]?.word.text === ',' ? at - 1 : at;
  }
  return from;
}

/**
 * Whether a verb belongs to a new clause with a subject of its own: `…, but [the ministry denied] it`,
 * `… – [the ministry denied] it`.
 */
function isNewClause(read: ReadSentence, verb: number): boolean {
  const start = clauseStart(read, verb);
  const { text = '' } = read.units[start]?.word ?? {};
  if (start < 1 || text !== ',') return start > 0 && isBreak(read, start);
  const { tags = 0, lower = '' } = read.units[start + 1]?.word ?? {};
  return (tags & Tag.conjunction) !== 0 || contrastWords.has(lower);
}

/** The unit before the clause of a verb, which may have a conjunction before its subject; -1 where the subject isn't its own. */
function clauseStart(read: ReadSentence, verb: number): number {
  const subject = subjectOf(read, verb);
  if (!subject || subject.by === 'clause') return -1;
  const before = subject.phrase.from - 1;
  return isBreak(read, before) && read.units[before]?.word.text !== ',' ? before : before - 1;
}

/**
 * The comma where the main clause begins or goes on, if the verb of speech stands in a subordinate clause before or
 * inside it: `While Okafor said so[, the ministry left]`, `Okafor, who says so[, left]`.
 */
function mainClauseStart(read: ReadSentence, { cue, from, last }: Content): number | undefined {
  const isFirst = isInOpeningClause(read, cue);
  const isInner = relativeOf(read, cue) !== undefined || isWhich(read, cue);
  if (!isFirst && !isInner) return undefined;
  for (let at = from + 2; at < last - 1; at += 1) {
    if (read.units[at]?.word.text !== ',') continue;
    if (isFirst && opensWithSubject(read, at + 1)) return at;
    if (isInner && saysEnough(read, from, at) && isVerb(read, pastAdverbs(read, at + 1))) return at;
  }
  return undefined;
}

/**
 * Whether the verb stands in a subordinate clause that opens the sentence: `[While Okafor said] so, …`,
 * `[Asked] whether it was so, …`.
 */
function isInOpeningClause(read: ReadSentence, cue: number): boolean {
  const at = pastAdverbs(read, tagsAt(read.units, 0) & Tag.conjunction ? 1 : 0);
  if (at === cue && read.verbAt[cue]?.form === 'past') return true;
  const first = read.units[at];
  if (!first || first.referent || first.word.lower === 'that') return false;
  const isPhrase = !(first.word.tags & Tag.subordinator);
  if (isPhrase && !(first.word.tags & Tag.preposition && hasRelative(read, at, cue))) return false;
  for (let i = at; i < cue; i += 1) if (read.units[i]?.word.text === ',' && opensWithSubject(read, i + 1)) return false;
  return true;
}

/** Whether a relative pronoun stands between two units: `In a year [in which] Okafor said so, …`. */
function hasRelative({ units }: ReadSentence, from: number, to: number): boolean {
  return units.slice(from, to).some(({ word }) => relativeWords.has(word.lower));
}

/** Whether a reported clause is complete at a comma, with its verb; not `the two men[, and Okafor too, should go]`. */
function saysEnough(read: ReadSentence, from: number, to: number): boolean {
  const opening = read.beginning[from];
  return opening?.kind === 'pronoun' || !opening || hasVerb(read, from, to);
}

function opensWithSubject(read: ReadSentence, from: number): boolean {
  const phrase = read.beginning[pastAdverbs(read, opensAnother(read, from) ? from + 1 : from)];
  return phrase !== undefined && !phrase.governed && canAct(phrase) && isVerb(read, pastAdverbs(read, phrase.to));
}

function pastAdverbs(read: ReadSentence, from: number): number {
  let at = from;
  while (at < read.units.length && tagsAt(read.units, at) & Tag.adverb) at += 1;
  return at;
}
