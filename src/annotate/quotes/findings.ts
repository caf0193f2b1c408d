import { Tag } from '../names/word-tags.en.ts';
import type { CueVerb } from './cues.ts';
import { subjectOf } from './find-subject.ts';
import { findings, showingVerbs } from './findings.en.ts';
import type { CueAt, NounPhrase, ReadSentence } from './noun-phrases.ts';

/** The verbs by which a poll, a study or papers tell something, in order: `the survey [showed] that …`. */
export function showingIn(read: ReadSentence): CueAt[] {
  return read.units.flatMap((one, unit) => {
    const form = one.stretch || one.referent ? undefined : showingVerbs.get(one.word.lower);
    if (!form || read.inPhrase[unit]) return [];
    const subject = subjectOf(read, unit);
    return subject?.by === 'beside' && isFinding(read, subject.phrase) ? [{ unit, verb: verbOf(form) }] : [];
  });
}

/** The poll that a sentence opens with: `In a poll of dockers, half said so`. */
export function openingPoll(read: ReadSentence): NounPhrase | undefined {
  const { units, beginning } = read;
  const at = (units[0]?.word.tags ?? 0) & Tag.conjunction ? 1 : 0;
  const phrase = units[at]?.word.lower === 'in' ? beginning[at + 1] : undefined;
  return phrase && /^(?:polls?|surveys?|questionnaires?)$/.test(headOf(read, phrase)) ? phrase : undefined;
}

function isFinding(read: ReadSentence, phrase: NounPhrase): boolean {
  return findings.has(headOf(read, phrase));
}

function headOf({ units }: ReadSentence, { head, to }: NounPhrase): string {
  return (units[head]?.referent ? units[to - 1] : units[head])?.word.lower ?? '';
}

const kinds: CueVerb['kinds'] = new Set(['say', 'bare']);

function verbOf(form: CueVerb['form']): CueVerb {
  return { lemma: 'show', kinds, form };
}
