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

/** Small words that hold a person's or place's name together. */
export const links: ReadonlySet<string> = new Set(
  'of de van von der den di da del della la le bin ibn al el du dos &'.split(' '),
);

/** Small words that hold an organization's name together. */
export const joins: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on']);
