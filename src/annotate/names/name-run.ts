import type { Kind } from '../../model/entity.ts';

/** A stretch of tokens that names something; `to` is exclusive. */
export interface NameRun {
  from: number;
  to: number;
  kind?: Kind | undefined;
  gender?: 'male' | 'female' | undefined;
  /** Only its place in the sentence speaks for the capital letter. */
  weak: boolean;
  /** It stands among words that all have capitals. */
  headline?: boolean;
}
