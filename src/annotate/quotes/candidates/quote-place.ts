import type { Span } from '../../../model/annotation.ts';
import type { Token } from '../../text/tokens.ts';
import type { Discourse } from '../coreference/discourse.ts';
import type { Cues } from '../grammar/cues.ts';
import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';
import type { QuoteRule } from '../quote-rules.ts';
import type { FirstPerson } from '../stretches/first-person.ts';
import type { Stretch } from '../stretches/pair-marks.ts';
import type { Recurrence } from '../stretches/recurrences.ts';
import type { Subject } from '../subjects/clause-subject.ts';
import type { Speaker } from './name-speaker.ts';

/** A stretch in marks and what is known where it stands. */
export interface QuotePlace {
  read: ReadSentence;
  /** The stretch's unit in `read`. */
  at: number;
  stretch: Stretch;
  text: string;
  tokens: readonly Token[];
  /** The same, those of headlines in small letters. */
  words: readonly Token[];
  cues: Cues;
  discourse: Discourse;
  /** Where else the words of a stretch stand. */
  recurrence: (stretch: Stretch) => Recurrence;
  /** How the writer speaks of themselves. */
  firstPerson: () => FirstPerson;
  /** The sentence before. */
  lastSentence?: ReadSentence | undefined;
  /** Who spoke last, and where. */
  lastQuote?: LastQuote | undefined;
  /** The speaker of the last indirect clause, and its block. */
  lastReport?: { speaker: Speaker; block: number } | undefined;
}

export interface LastQuote {
  speaker: Speaker;
  block: number;
  sentence: ReadSentence;
  stretch: Stretch;
  cue: Span | undefined;
}

/** Who may have said a stretch, and what speaks for it. */
export interface SpeakerCandidate {
  /** The rule that proposes it: a stable id. */
  rule: QuoteRule;
  speaker: Speaker;
  phrase: NounPhrase;
  cue?: Span;
  /** The unit of the cue in the stretch's sentence. */
  cueUnit?: number;
  by?: Subject['by'] | 'inverted';
}
