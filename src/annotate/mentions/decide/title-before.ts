import { titles } from '../../languages/en/names/titles.ts';
import type { Token } from '../../text/name-parts.ts';
import { neighbourBefore, type Passage, tokenAt } from '../match/passage.ts';

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
