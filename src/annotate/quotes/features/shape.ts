import type { Token } from '../../text/tokens.ts';
import type { forms } from './word-kinds.ts';

/** What is seen of the words of a stretch. */
export interface Shape {
  words: readonly Token[];
  form: (typeof forms)[number];
  size: number;
}
