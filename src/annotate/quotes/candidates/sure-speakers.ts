import { indefiniteOpeners } from '../../languages/en/closed-classes.ts';
import { readingForms } from '../../languages/en/speech/subject-words.ts';
import type { Word } from '../../text/lexicon.ts';
import { lowerAt } from '../../text/passages.ts';
import { Tag } from '../../text/word-tags.ts';
import { voiceOf } from '../grammar/can-speak.ts';
import type { ReadSentence } from '../grammar/noun-phrases.ts';
import { isSpeaking } from '../grammar/phrase-relations.ts';
import type { Unit } from '../grammar/split-sentences.ts';
import { relativeOf } from '../subjects/relative-clauses.ts';
import { cueAt } from './cue-at.ts';
import { speakerOf } from './name-speaker.ts';
import type { QuotePlace, SpeakerCandidate } from './quote-place.ts';

/**
 * The speaker of a stretch whom its sentence names in a form that has one meaning, so that nothing need be weighed: at the end of a
 * headline, `‘We will not bow’: [Okafor]`, or with what was written, `“Hands off,” [one Quaynet post] ran`.
 */
export function creditedSpeaker(place: QuotePlace): SpeakerCandidate | undefined {
  return headlineCredit(place) ?? writingBehind(place);
}

/**
 * Whether a candidate is whom the clause of the words is about, `from a [docker] who called it “icy”`, or made what brings them in,
 * `the charge, made by [Okafor], that they are “old”`: if they are speech at all, they are theirs.
 */
export function isTellerOfClause(candidate: SpeakerCandidate, { read, at }: QuotePlace): boolean {
  const { rule, by, cueUnit, phrase, speaker } = candidate;
  if (!speaker.speaks || speaker.name === null || cueUnit === undefined || cueUnit >= at) return false;
  if (rule === 'noun-cue') return phrase.owner === undefined;
  const cues = read.verbs.filter(({ unit }) => unit < at);
  if (
    cues.at(-1)?.unit !== cueUnit ||
    cues.slice(0, -1).some(({ verb }) => verb.kinds.has('say') || verb.kinds.has('tell'))
  )
    return false;
  const who = rule === 'cue-before' && by === 'apposition' ? relativeOf(read, cueUnit) : undefined;
  if (lowerAt(read.units, who ?? -1) !== 'who' || read.verbAt[cueUnit]?.lemma === 'write') return false;
  const isOne = phrase.kind === 'name' || indefiniteOpeners.has(lowerAt(read.units, phrase.from));
  return isOne && read.units.slice(cueUnit + 1, at).every(({ word, referent }) => referent || !isBound(word));
}

/** Whether a word may end the clause of a verb before it. */
function isBound({ shape, tags }: Word): boolean {
  return shape === 'mark' || (tags & (Tag.conjunction | Tag.relative)) !== 0;
}

function headlineCredit(place: QuotePlace): SpeakerCandidate | undefined {
  const { read, at } = place;
  const phrase = read.ending[read.units.length];
  const colon = phrase && read.units[phrase.from - 1];
  if (!phrase || colon?.word.text !== ':' || at >= phrase.from - 1 || !isSpeaking(phrase)) return undefined;
  const speaker = speakerOf(phrase, read, place);
  return { rule: 'name-after', phrase, speaker, cue: { start: colon.start, end: colon.end } };
}

/** What was written, behind its words and before a verb that ends the clause: `“Hands off,” [one Quaynet post] ran`. */
function writingBehind(place: QuotePlace): SpeakerCandidate | undefined {
  const { read, at, text, stretch, cues } = place;
  const phrase = read.beginning[at + 1];
  if (phrase?.kind !== 'noun' || !/[,?!…]["'”’»]$/.test(text.slice(stretch.end - 2, stretch.end))) return undefined;
  const isTold = readingForms.has(lowerAt(read.units, phrase.to)) && endsClause(read, phrase.to + 1);
  const isWriting = cues.isNoun((read.units[phrase.head] as Unit).word) || voiceOf(phrase, read) === 'words';
  if (!isTold || !isWriting) return undefined;
  return {
    rule: 'cue-after',
    phrase,
    speaker: { ...speakerOf(phrase, read, place), speaks: true },
    ...cueAt(read, phrase.to),
    cueUnit: phrase.to,
  };
}

function endsClause({ units }: ReadSentence, at: number): boolean {
  const word = units[at]?.word;
  return word === undefined || word.shape === 'mark' || (word.tags & Tag.conjunction) !== 0;
}
