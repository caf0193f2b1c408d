import type { NounPhrase } from '../grammar/noun-phrases.ts';
import type { Referent } from '../referents/referent.ts';
import type { Stretch } from '../stretches/pair-marks.ts';
import type { AntecedentFeatures } from './antecedent-score.ts';
import type { SpokenOf } from './others-spoken-of.ts';

/** Who has been talked about, up to a point in the text. */
export interface Discourse {
  text: string;
  /** Number of sentences noticed, and the block of the last. */
  sentence: number;
  block: number;
  /** The last sentence noticed opens its block. */
  opening: boolean;
  /** Those talked about, the longest unmentioned first. */
  people: PersonInText[];
  /** Who was asked something last, and in which sentence. */
  asked: { referent: Referent; sentence: number } | undefined;
  /** Who was quoted last. */
  speaker: Referent | undefined;
  /** The last subjects that were no person: `it` and `they` look here. */
  lastThing: Antecedent | undefined;
  lastGroup: Antecedent | undefined;
  /** Organizations named so far, the last one last, each with its name's last word. */
  organizations: { referent: Referent; last: string }[];
  /** What the pronouns met so far stand for. */
  antecedents: Map<NounPhrase, Antecedent>;
  /** Of whom stretches speak. */
  spokenOfIn: ReadonlyMap<Stretch, SpokenOf>;
  /** Settles whom a pronoun means; the weights do where nothing else is given. */
  choose: (choice: AntecedentChoice) => PersonInText | undefined;
}

/** What a pronoun stands for: somebody named, or a phrase. */
export interface Antecedent {
  referent?: Referent;
  phrase: NounPhrase;
}

/** Whom a pronoun may mean, where there is one. */
export interface AntecedentChoice {
  /** The last spoken of first. */
  options: readonly PersonInText[];
  pronoun: NounPhrase | undefined;
  /** What speaks for and against the option at an index: one object for all, so read it before the next is asked for. */
  featuresOf: (rank: number) => AntecedentFeatures;
}

/** As what somebody was spoken of, by their index in the features’ `role`. */
export const roles = { subject: 0, object: 1, owner: 2, speaker: 3 };
export type Role = keyof typeof roles;

/** How somebody was spoken of so far. */
export interface PersonInText {
  referent: Referent;
  phrase: NounPhrase;
  role: Role;
  sentence: number;
  block: number;
  times: number;
  subjectAt: number;
  /** How often their words were given. */
  timesQuoted: number;
}
