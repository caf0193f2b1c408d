import type { Kind } from '../../../model/entity.ts';
import type { NounPhrase } from '../grammar/noun-phrases.ts';
import type { Referent } from '../referents/referent.ts';
import type { Stretch } from '../stretches/pair-marks.ts';
import type { AntecedentFeatures } from './antecedent-score.ts';
import type { SpokenOf } from './others-spoken-of.ts';

/** The people and things that a text has spoken of, up to a sentence. */
export interface Discourse {
  text: string;
  /** How many sentences have been read, and the block of the last one. */
  sentence: number;
  block: number;
  /** Whether the last sentence read opens its block. */
  opening: boolean;
  /** The people spoken of, the most recent last. */
  people: PersonInText[];
  /** The person who was last asked something, and the number of the sentence. */
  asked: { referent: Referent; sentence: number } | undefined;
  /** Whom `I` and `we` mean outside of marks: the speaker of a turn, or the author; undefined where nobody knows. */
  self?: Referent | undefined;
  /** Who was quoted last. */
  speaker: Referent | undefined;
  /** The last subjects that were not a single person: the antecedents of `it` and `they`. */
  lastThing: Antecedent | undefined;
  lastGroup: Antecedent | undefined;
  /**
   * Organizations named so far, the most recent last, each with the last word of its name in lower case and the number of the
   * last sentence of which it was the subject.
   */
  organizations: { referent: Referent; last: string; subjectAt: number }[];
  /** What kind of thing a referent is, by all of the text. */
  kindOf: (referent: Referent) => Kind | undefined;
  /** The antecedents of the pronouns and descriptions read so far. */
  antecedents: Map<NounPhrase, Antecedent>;
  /** Whom the words of a stretch in marks speak of. */
  spokenOfIn: ReadonlyMap<Stretch, SpokenOf>;
  /** Chooses the person whom a pronoun means; by learnt weights unless training replaces it. */
  choose: (choice: AntecedentChoice) => PersonInText | undefined;
}

/** What a pronoun stands for: a referent where it has a name, and its phrase. */
export interface Antecedent {
  referent?: Referent;
  phrase: NounPhrase;
}

/** The people whom a pronoun may mean; without `pronoun`, those most spoken of. */
export interface AntecedentChoice {
  /** The most recent first. */
  options: readonly PersonInText[];
  pronoun: NounPhrase | undefined;
  /** The features of the option at an index. All calls return the same object: read it before the next call. */
  featuresOf: (rank: number) => AntecedentFeatures;
}

/** The roles in which a phrase can speak of somebody, by their index among the values of the aspect `role`. */
export const roles = { subject: 0, object: 1, owner: 2, speaker: 3 };
export type Role = keyof typeof roles;

/** Somebody whom the text has spoken of, and where and how it last did. */
export interface PersonInText {
  referent: Referent;
  phrase: NounPhrase;
  role: Role;
  sentence: number;
  block: number;
  times: number;
  subjectAt: number;
  /** How often they were quoted. */
  timesQuoted: number;
}
