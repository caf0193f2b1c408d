import type { Span } from '../model/annotation.ts';
import type { Kind } from '../model/entity.ts';

/** Something that articles name and the glossary lacks. */
export interface Proposal {
  /** The id that its entry would have; no entry and no other proposal has it. */
  id: string;
  kind: Kind;
  /** The form that an entry would be headed with. */
  name: string;
  /** A person's surname. */
  family?: string;
  /** The other forms that are printed, the most frequent first; those that follow from the name are left out: a surname alone. */
  aliases: string[];
  /** A person's offices, earliest first. */
  roles: ProposedRole[];
  /** A document's official symbol and address. */
  symbol?: string;
  url?: string;
  /** How often it is named. */
  count: number;
  /** How many articles name it. */
  articles: number;
  /** Every place where it is named, by article in their order, then by place. */
  places: NamedPlace[];
  /** The first place in each of some articles, with its context. */
  evidence: ProposalEvidence[];
  /** Entries that may be the same, or may be mistaken for it. */
  near: Near[];
  /** What speaks for it. */
  because: Because;
}

/** An office as texts give it to a person: `finance minister`. */
export interface ProposedRole {
  title: string;
  /** The country or body, where the words tell it. */
  of?: string;
  /** The dates of the first and the last article that give it, EDTF; absent where no such article has a date. */
  from?: string;
  to?: string;
}

/** A place in an article's words: UTF-16 code units into its `text`. */
export interface NamedPlace extends Span {
  /** The article's slug. */
  slug: string;
}

export interface ProposalEvidence extends NamedPlace {
  /** The words round it, cut between words. */
  text: string;
}

/** An entry of the glossary that a proposal is close to. */
export interface Near {
  id: string;
  name: string;
  why: NearReason;
}

/**
 * `spelling`: another spelling of the entry's name, or a slip; `namesake`: another person with the surname (a relative, or
 * the same under another given name); `acronym`: the letters of the entry's name, or the other way round; `part`: one name
 * holds the other.
 */
export type NearReason = 'spelling' | 'namesake' | 'acronym' | 'part';

/**
 * `named`: a proper name; `symbol`: a document by its symbol; `defined`: a text says what the words mean; `repeated`: the
 * words recur together more often than chance would have it.
 */
export type Because = 'named' | 'symbol' | 'defined' | 'repeated';
