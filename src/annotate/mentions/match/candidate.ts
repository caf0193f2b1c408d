import type { Span } from '../../../model/annotation.ts';
import type { Form } from '../../knowledge/form.ts';
import type { BlockWords } from './block-words.ts';

/** A place in the text that may name one or more entities of the glossary. */
export interface MentionCandidate extends Span {
  blockWords: BlockWords;
  /** The words it is made of: indices into the block’s tokens, `to` exclusive. */
  from: number;
  to: number;
  /** The forms that match the text here, the strongest rule first; one for each entity. */
  forms: Form[];
}

/** The candidates that begin at one word. The longest candidates of two groups share no word. */
export interface CandidateGroup {
  longest: MentionCandidate;
  /** The others, longest first; found only when asked for. */
  shorter: () => MentionCandidate[];
}
