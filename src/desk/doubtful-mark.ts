import type { Certainty, Span } from '../model/annotation.ts';

/**
 * The kinds of doubt, the worst first: a wrong speaker harms more than a missing one, and that more than a missing link.
 * The last two are shown only to who asks for them.
 */
export const doubtKinds = [
  'unsure-speaker',
  'no-speaker',
  'ambiguous-name',
  'unsure-mention',
  'likely-speaker',
  'likely-mention',
] as const;

export type DoubtKind = (typeof doubtKinds)[number];

/** A mark that the engine isn't sure of. Offsets are UTF-16 code units into the article's words. */
export interface DoubtfulMark extends Span {
  /** What names it within its article. */
  key: string;
  kind: DoubtKind;
  /** The id of the engine's rule that made it; `none` where none did. */
  rule: string;
  certainty: Certainty | 'none';
  /** Why it is doubtful, as the end of a sentence. */
  reason: string;
  /** Whom or what it may be, the likeliest first. */
  candidates: Candidate[];
  /** Whether the first candidate is what the engine proposes. */
  isProposed: boolean;
  /** Marks of which this is the same can be decided alike. */
  likeness: string;
  /** The utterance that a quotation is a piece of. */
  utterance?: string;
  /** The paragraphs of a quotation that runs over several: they are decided as one. */
  paragraphs?: readonly Span[];
}

/** An entry of the glossary, or a speaker who has none. */
export interface Candidate {
  name: string;
  id?: string;
}

/** What an editor decides of a mark: whose words or which entry it is, or that it is none. */
export type MarkDecision = { as: Candidate } | { plain: true };
