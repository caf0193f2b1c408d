import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';

/** A cue and the phrase of its speaker; `content` are the units of the reported clause, `to` exclusive. */
export interface Attribution {
  cueUnit: number;
  phrase: NounPhrase;
  content?: readonly { from: number; to: number }[];
}

/** Units of a sentence, `to` exclusive. */
export interface Region {
  from: number;
  to: number;
}

/** An attribution in its sentence; `regions` are the parts that describe the act of saying, not what was said. */
export interface SayingContext extends Attribution {
  read: ReadSentence;
  regions: Region[];
}
