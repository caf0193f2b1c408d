import type { Candidate } from './doubtful-mark.ts';
import type { NewEntry } from './item.ts';

/**
 * What an editor decides: whose words or which entry it is; that it is none; that a new entry is written and is meant;
 * that a quotation may differ from its source, and why; or that the source's words are put in.
 */
export type Decision =
  | { as: Candidate }
  | { plain: true }
  | { entry: NewEntry }
  | { differs: string }
  | { sourceWords: true };
