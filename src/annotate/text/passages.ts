import { memoized } from './memo.ts';
import type { Block, Prose } from './prose.ts';
import { type Token, tokensOf } from './tokens.ts';
import { Tag } from './word-tags.ts';

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

/** What a headline may print without a capital, however long: `between`, `with`. */
const smallInTitles = Tag.preposition | Tag.conjunction | Tag.subordinator | Tag.determiner | Tag.auxiliary;

/** Whether most words have capitals, as in headlines. A capital says little about a word there. */
function isTitleCase({ tokens, from, to }: Passage, block: Block): boolean {
  let big = 0;
  let small = 0;
  for (let at = from; at < to; at += 1) {
    const { shape, text, tags } = (tokens[at] as Token).word;
    if (text.length > 3 && (shape === 'capital' || shape === 'upper')) big += 1;
    else if (text.length > 2 && shape === 'lower' && !(tags & smallInTitles)) small += 1;
  }
  if (big > 4 && small === 0) return true;
  if (block.kind === 'heading') return big > 2 && small === 0;
  return big > 2 && small === 0 && ![to - 1, to - 2].some((at) => /[.?!:]/.test(tokens[at]?.word.text ?? ''));
}
