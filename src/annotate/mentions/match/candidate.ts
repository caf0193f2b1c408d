import type { Span } from '../../../model/annotation.ts';
import type { Form } from '../../knowledge/form.ts';
import type { BlockWords } from './block-words.ts';

/** A stretch that the glossary has one or more readings of. */
export interface MentionCandidate extends Span {
  passage: BlockWords;
  /** The words it is made of: indices into the passage's tokens, `to` exclusive. */
  from: number;
  to: number;
  /** Forms written as the text has them, the strongest rule first, one an entity. */
  forms: Form[];
}

/** The stretches that begin at one word; the longest ones of two groups share no word. */
export interface CandidateGroup {
  longest: MentionCandidate;
  /** The others, longest first; read when first asked for. */
  shorter: () => MentionCandidate[];
}
