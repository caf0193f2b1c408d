import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import { canAct } from '../grammar/phrase-relations.ts';
import { clauseSubject, tieAfter } from '../subjects/clause-subject.ts';
import { subjectOf } from '../subjects/find-subject.ts';
import { isStretchOrComma } from '../subjects/inverted-subject.ts';
import { isAddressed, isTalkedOf } from '../subjects/passive.ts';
import { cueAt } from './cue-at.ts';
import { speakerOf } from './name-speaker.ts';
import type { QuotePlace, SpeakerCandidate } from './quote-place.ts';

/**
 * Candidates without a known cue: whoever is named right behind the stretch (`“…,” Okafor went on`) or right before it
 * (`Okafor: “…”`), and the subject of its sentence.
 */
export function neighbours(place: QuotePlace): SpeakerCandidate[] {
  const subject = clauseSubject(place.read, place.at)?.phrase;
  return [...nameAfter(place), ...subjectOfSentence(place, subject), ...nameBefore(place, subject)];
}

/** `“…,” [Okafor] went on` */
function nameAfter(place: QuotePlace): SpeakerCandidate[] {
  const { read, at } = place;
  let next = at + 1;
  if (isStretchOrComma(read.units[next])) next += 1;
  if (isUnknownVerb(read, at, next)) next += 1;
  const phrase = read.beginning[next];
  if (!phrase || !canAct(phrase) || phrase.governed) return [];
  const hasVerb = next > at + 1 && read.units[next - 1]?.word.text !== ',';
  const speaker = speakerOf(phrase, read, place);
  return [{ rule: 'name-after', phrase, speaker, ...(hasVerb && cueAt(read, next - 1)) }];
}

/** Whether a past tense that is in no list stands right behind the stretch: `“…,” [blared] the front page`. */
function isUnknownVerb(read: ReadSentence, at: number, next: number): boolean {
  const unit = read.units[next];
  return (
    next === at + 1 &&
    unit?.word.shape === 'lower' &&
    /.{2}ed$/.test(unit.word.lower) &&
    !read.inPhrase[next] &&
    !read.verbAt[next] &&
    read.beginning[next + 1] !== undefined
  );
}

function subjectOfSentence(place: QuotePlace, phrase: NounPhrase | undefined): SpeakerCandidate[] {
  const { read, at } = place;
  const asked = read.verbs.findLast(({ unit }) => unit < at && at - unit < 3);
  const isHearer =
    asked && (isAddressed(read, asked) || isTalkedOf(read, asked)) && subjectOf(read, asked.unit)?.phrase === phrase;
  if (!phrase || isHearer) return [];
  const speaker = speakerOf(phrase, read, place);
  return [{ rule: 'subject-of-sentence', phrase, speaker, ...cueAt(read, tieAfter(read, phrase)) }];
}

/** `[Okafor]: “…”` */
function nameBefore(place: QuotePlace, subject: NounPhrase | undefined): SpeakerCandidate[] {
  const { read, at } = place;
  const phrase = read.ending[at] ?? (read.units[at - 1]?.word.text === ':' ? read.ending[at - 1] : undefined);
  if (!phrase || phrase === subject || !canAct(phrase)) return [];
  const speaker = speakerOf(phrase, read, place);
  return [{ rule: 'name-before', phrase, speaker, ...(phrase.to < at && cueAt(read, phrase.to)) }];
}
