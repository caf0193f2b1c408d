import { neighbourBefore, type Passage } from './passage.ts';
import type { Token } from './tokenize.ts';
import { titles } from './words/titles.ts';

/** The title that stands before word `at`: `President`, `Mr.`; `Secretary` in `Secretary of State`. */
export function titleBefore(passage: Passage, at: number): Token | undefined {
  const before = neighbourBefore(passage, at);
  if (before === undefined) return undefined;
  if (titles.has(before.key)) return before;
  const of = [at - 2, at - 3].find((place) => passage.tokens[place]?.key === 'of');
  const head = of === undefined ? undefined : neighbourBefore(passage, of);
  return head !== undefined && titles.has(head.key) ? head : undefined;
}
