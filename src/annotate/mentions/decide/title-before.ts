import { titles } from '../../languages/en/names/titles.ts';
import type { NamePart } from '../../text/name-parts.ts';
import { type BlockWords, neighbourBefore, tokenAt } from '../match/block-words.ts';

/** The title that stands before word `at`: `President`, `Mr.`; `Secretary` in `Secretary of State`. */
export function titleBefore(blockWords: BlockWords, at: number): NamePart | undefined {
  const before = neighbourBefore(blockWords, at);
  if (before === undefined) return undefined;
  if (titles.has(before.key)) return before;
  const of = isOf(blockWords, at - 2) ? at - 2 : at - 3;
  const head = isOf(blockWords, of) ? neighbourBefore(blockWords, of) : undefined;
  return head !== undefined && titles.has(head.key) ? head : undefined;
}

function isOf(blockWords: BlockWords, at: number): boolean {
  return tokenAt(blockWords, at)?.key === 'of';
}
