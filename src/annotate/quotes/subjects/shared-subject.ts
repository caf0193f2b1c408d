import { clauseCoordinators, contentOpeners, finiteBeForms, haveForms } from '../../languages/en/closed-classes.ts';
import { finiteEnding } from '../../languages/en/endings.ts';
import { hearingForms } from '../../languages/en/speech/report-words.ts';
import { startingWords } from '../../languages/en/speech/subject-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import { canAct, isObject } from '../grammar/phrase-relations.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import { isPassedOver } from './adjuncts.ts';
import type { Subject } from './clause-subject.ts';
import { isPassive } from './passive.ts';

/**
 * The unit of the verb that governs an infinitive or participle: `crews [continue] to warn`, `crews [began] warning`,
 * `crews were [likely] to say`.
 */
export function leadingVerb(read: ReadSentence, before: number): number | undefined {
  const { lower } = (read.units[before] as Unit).word;
  if (startingWords.has(lower)) return before;
  if (lower !== 'to') return undefined;
  let at = before - 1;
  while (at > 0 && tagsAt(read.units, at) & Tag.adverb && !read.inPhrase[at]) at -= 1;
  return isVerbHere(read, at) || isHave(read, at) ? at : verbOfState(read, before);
}

/** Whether a unit is a form of `have`: `crews [had] to say`. */
function isHave({ units }: ReadSentence, at: number): boolean {
  return haveForms.has(lowerAt(units, at));
}

/** The form of `be` before an adjective with an infinitive: `crews [were] more likely to say`, `crews [are] quick to say`. */
function verbOfState({ units, inPhrase }: ReadSentence, to: number): number | undefined {
  let at = to - 1;
  while (at > to - 4 && at > 0 && units[at]?.word.shape === 'lower' && !finiteBeForms.has(lowerAt(units, at))) at -= 1;
  return at < to - 1 && !inPhrase[at] && finiteBeForms.has(lowerAt(units, at)) ? at : undefined;
}

/** The subject that the verb behind `and` shares with the one before: `the crews left when [Okafor] came and said`. */
export function sharedSubject(read: ReadSentence, joint: number, beside: boolean): Subject | undefined {
  for (let at = joint - 1; at > 0; at -= 1) {
    const unit = read.units[at] as Unit;
    if (unit.stretch || /^[;:]$/.test(unit.word.text)) return undefined;
    if (!hasTense(read, at)) continue;
    const phrase = read.ending[firstOfGroup(read, at)];
    const before = read.units[(phrase?.from ?? 0) - 1]?.word;
    const isHeard = before !== undefined && (hearingForms.has(before.lower) || isToldBefore(read, phrase?.from ?? 0));
    if (!phrase || phrase.governed || (isObject(read, phrase) && !isHeard)) continue;
    const opens =
      isHeard ||
      (before !== undefined &&
        (before.tags & (Tag.subordinator | Tag.conjunction)) !== 0 &&
        !contentOpeners.has(before.lower));
    if (beside && !joinsClauses(read, phrase.from - 1)) return undefined;
    return opens && canAct(phrase) ? { phrase, by: 'clause' } : undefined;
  }
  return undefined;
}

/** Whether somebody is told what the clause from `from` on says: `The jury was told [he nodded]`. */
function isToldBefore(read: ReadSentence, from: number): boolean {
  return read.verbAt[from - 1]?.kinds.has('tell') === true && isPassive(read, from - 1);
}

/** Whether the unit is a finite verb. */
function hasTense(read: ReadSentence, at: number): boolean {
  const form = read.verbAt[at]?.form;
  if (form) return form === 'past' || form === 'third';
  const unit = read.units[at] as Unit;
  if (unit.referent || read.inPhrase[at]) return false;
  return (unit.word.tags & (Tag.verb | Tag.auxiliary)) !== 0 || /.{3}ed$/.test(unit.word.lower);
}

/** The first unit of a verb with its adjuncts. */
function firstOfGroup(read: ReadSentence, verb: number): number {
  let at = verb;
  while (at > 0 && isPassedOver(read, at - 1)) at -= 1;
  return at;
}

function isVerbHere(read: ReadSentence, at: number): boolean {
  const unit = read.units[at];
  if (!unit || unit.stretch || unit.referent || read.inPhrase[at] || unit.word.tags & Tag.auxiliary) return false;
  return read.verbAt[at] !== undefined || (unit.word.tags & Tag.verb) !== 0 || finiteEnding.test(unit.word.lower);
}

/** Whether a conjunction joins clauses: `…, and [Okafor left]`, not `Okafor and [Holm] left`. */
function joinsClauses({ units }: ReadSentence, joint: number): boolean {
  return clauseCoordinators.has(lowerAt(units, joint)) && units[joint - 1]?.word.text === ',';
}
