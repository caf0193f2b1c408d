import type { Kind } from '../../model/entity.ts';

/** A stretch of tokens that names something; `to` is exclusive. */
export interface NameRun {
  from: number;
  to: number;
  kind?: Kind | undefined;
  gender?: 'male' | 'female' | undefined;
  /** Its position alone, at a sentence’s start or in a headline, may explain the capital letter: it may be no name. */
  weak: boolean;
  /** It stands in a headline, where all words have capitals. */
  headline?: boolean;
}
