import type { NounPhrase, ReadSentence } from '../grammar/noun-phrases.ts';

/** A cue and the phrase that speaks; `content` are the units of what is reported without marks, `to` exclusive. */
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

/** The sentence of a cue and the parts of it that tell about the saying, not about what was said. */
export interface SayingContext extends Attribution {
  read: ReadSentence;
  regions: Region[];
}
