import { neighbourBefore, type Passage, tokenAt } from './passage.ts';
import type { Token } from './tokenize.ts';
import { titles } from './words/titles.ts';

/** The title that stands before word `at`: `President`, `Mr.`; `Secretary` in `Secretary of State`. */
export function titleBefore(passage: Passage, at: number): Token | undefined {
  const before = neighbourBefore(passage, at);
  if (before === undefined) return undefined;
  if (titles.has(before.key)) return before;
  const of = isOf(passage, at - 2) ? at - 2 : at - 3;
  const head = isOf(passage, of) ? neighbourBefore(passage, of) : undefined;
  return head !== undefined && titles.has(head.key) ? head : undefined;
}

function isOf(passage: Passage, at: number): boolean {
  return tokenAt(passage, at)?.key === 'of';
}
