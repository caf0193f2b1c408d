import { hearingForms, hearingNouns } from '../../languages/en/speech/report-words.ts';
import { lowerAt, tagsAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import type { CueVerb } from '../grammar/cues.ts';
import type { CueAt, ReadSentence } from '../grammar/noun-phrases.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { isPassive } from '../subjects/passive.ts';

/** The verbs by which a text tells what a court was told, in order: `the inquest [heard] that …`. */
export function hearingIn(read: ReadSentence): CueAt[] {
  return read.units.flatMap(({ word, referent }, unit) =>
    word.shape === 'lower' && !referent && hearingForms.has(word.lower) && isOfHearing(read, { unit, verb })
      ? [{ unit, verb }]
      : [],
  );
}

const kinds: CueVerb['kinds'] = new Set(['say', 'bare', 'ask']);
const verb: CueVerb = { lemma: 'hear', kinds, form: 'past' };

/** Whether a cue is such a verb. */
export function isHeard({ units }: ReadSentence, { unit }: CueAt): boolean {
  return hearingForms.has(lowerAt(units, unit));
}

/** Whether the subject of a verb is a court or the like, which is told things: `[the inquest] was told`. */
export function isOfHearing(read: ReadSentence, { unit }: CueAt): boolean {
  const subject = subjectOf(read, unit)?.phrase;
  const head =
    subject && (subject.referent?.name.split(' ').at(-1)?.toLowerCase() ?? lowerAt(read.units, subject.head));
  return head !== undefined && hearingNouns.has(head);
}

/** The end of a sentence, or of what stands before such a verb at its end: `He ran[, the court heard]`, `[, the jury was told]`. */
export function beforeHearing(read: ReadSentence): number {
  const end = read.units.length;
  for (let at = end - 1; at > end - longest && at > 0; at -= 1) {
    const subject = read.units[at]?.word.text === ',' ? read.beginning[at + 1] : undefined;
    const verbAt = subject ? pastHelpers(read, subject.to) : 0;
    if (subject && verbAt < end && verbAt >= end - 2 && closesHearing(read, verbAt, subject.to)) return at;
  }
  return end;
}

function closesHearing(read: ReadSentence, unit: number, helper: number): boolean {
  const told = unit > helper && isPassive(read, unit) && read.verbAt[unit]?.kinds.has('tell');
  return told ? isOfHearing(read, { unit, verb }) : unit === helper && isHeard(read, { unit, verb });
}

function pastHelpers({ units }: ReadSentence, from: number): number {
  let at = from;
  while (tagsAt(units, at) & Tag.auxiliary) at += 1;
  return at;
}

/** The most units of such an ending. */
const longest = 9;
