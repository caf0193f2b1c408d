import type { Token } from '../../text/tokens.ts';
import type { forms } from './word-kinds.ts';

/** The words of a stretch, their form by capitals, and their number. */
export interface Shape {
  words: readonly Token[];
  form: (typeof forms)[number];
  size: number;
}
