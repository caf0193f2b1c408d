import type { Span } from '../../../model/annotation.ts';
import type { Genre } from '../../../model/genre.ts';
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

/** A stretch in marks, its sentence, and what is known of the text up to there. */
export interface QuotePlace {
  read: ReadSentence;
  /** The stretch's unit in `read`. */
  at: number;
  stretch: Stretch;
  text: string;
  tokens: readonly Token[];
  /** The tokens again, with title-case headlines in lower case. */
  words: readonly Token[];
  cues: Cues;
  discourse: Discourse;
  /** The kind of text that each block belongs to, by its index; a report where it is absent. */
  genres?: readonly Genre[];
  /** How often the words of a stretch stand elsewhere in the text. */
  recurrence: (stretch: Stretch) => Recurrence;
  /** How often the writer uses the first person. */
  firstPerson: () => FirstPerson;
  /** The sentence before. */
  lastSentence?: ReadSentence | undefined;
  /** The last quotation in marks that has been given to somebody. */
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

/** Somebody who may have said a stretch, and the evidence for it. */
export interface SpeakerCandidate {
  /** The stable id of the rule that proposes them. */
  rule: QuoteRule;
  speaker: Speaker;
  phrase: NounPhrase;
  cue?: Span;
  /** The cue's unit in the stretch's sentence. */
  cueUnit?: number;
  by?: Subject['by'] | 'inverted';
}
