import { titles } from '../../languages/en/names/titles.ts';
import type { NamePart } from '../../text/name-parts.ts';
import { type BlockWords, neighbourBefore, tokenAt } from '../match/block-words.ts';

/** The title that stands before word `at`: `President`, `Mr.`; `Secretary` in `Secretary of State`. */
export function titleBefore(passage: BlockWords, at: number): NamePart | undefined {
  const before = neighbourBefore(passage, at);
  if (before === undefined) return undefined;
  if (titles.has(before.key)) return before;
  const of = isOf(passage, at - 2) ? at - 2 : at - 3;
  const head = isOf(passage, of) ? neighbourBefore(passage, of) : undefined;
  return head !== undefined && titles.has(head.key) ? head : undefined;
}

function isOf(passage: BlockWords, at: number): boolean {
  return tokenAt(passage, at)?.key === 'of';
}
