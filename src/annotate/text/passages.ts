import { memoized } from './memo.ts';
import type { Block, Prose } from './prose.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A range of a text’s tokens, `to` exclusive. */
export interface Passage {
  tokens: readonly Token[];
  from: number;
  to: number;
}

/** The tags of the word at `at`; 0 outside the text. The check is for speed: V8 is slow to read an array at an index below 0. */
export function tagsAt(tokens: readonly WithWord[], at: number): number {
  return at >= 0 && at < tokens.length ? (tokens[at] as WithWord).word.tags : 0;
}

/** The word at `at` in lower case; empty outside the text. */
export function lowerAt(tokens: readonly WithWord[], at: number): string {
  return at >= 0 && at < tokens.length ? (tokens[at] as WithWord).word.lower : '';
}

/** A token of the text, or a unit of a sentence. */
type WithWord = Pick<Token, 'word'>;

/** The tokens of a block, and whether most begin with a capital, as in headlines. */
export interface BlockPassage extends Passage {
  isTitleCase: boolean;
}

/** The tokens of each block, in order; computed once per prose. */
export const passagesOf = memoized((prose: Prose): readonly BlockPassage[] => {
  const tokens = tokensOf(prose);
  let to = 0;
  return prose.blocks.map((block) => {
    const from = to;
    while (to < tokens.length && (tokens[to] as Token).start < block.end) to += 1;
    return { tokens, from, to, isTitleCase: isTitleCase({ tokens, from, to }, block) };
  });
});

/** Whether most words have capitals, as in headlines. A capital says little about a word there. */
function isTitleCase({ tokens, from, to }: Passage, block: Block): boolean {
  let big = 0;
  let small = 0;
  for (let at = from; at < to; at += 1) {
    const { shape, text } = (tokens[at] as Token).word;
    if (text.length < 4) continue;
    if (shape === 'capital' || shape === 'upper') big += 1;
    else if (shape === 'lower') small += 1;
  }
  if (big > 4 && small === 0) return true;
  if (block.kind === 'heading') return big > 2 && big > small;
  return big > 2 && big > 2 * small && ![to - 1, to - 2].some((at) => /[.?!:]/.test(tokens[at]?.word.text ?? ''));
}
