import type { Span } from '../../../model/annotation.ts';
import type { NamePart, PlacedNamePart } from '../../text/name-parts.ts';
import { passagesOf } from '../../text/passages.ts';
import type { Block, Prose } from '../../text/prose.ts';
import { isAbbreviation } from './abbreviations.ts';

/** A block of the text with its words, as the finder of mentions reads it. */
export interface BlockWords {
  text: string;
  block: Block;
  tokens: readonly NamePart[];
  /** Where each of the words begins. */
  starts: readonly number[];
  /** Whether its letters are capitals throughout, so that capitals prove nothing. */
  isCapitals: boolean;
  /** Whether most of its words begin with a capital, as in a headline. */
  isTitleCase: boolean;
}

/** The text block by block, in order. */
export function blockWordsIn(prose: Prose): BlockWords[] {
  const { text, blocks } = prose;
  return passagesOf(prose).map(({ tokens: all, from, to }, nth): BlockWords => {
    const block = blocks[nth] as Block;
    const tokens: PlacedNamePart[] = [];
    const starts: number[] = [];
    for (let at = from; at < to; at += 1) {
      const { start, word } = all[at] as (typeof all)[number];
      for (let part = 0; part < word.parts.length; part += 1) {
        const token = word.parts[part] as PlacedNamePart;
        tokens.push(token);
        starts.push(start + token.start);
      }
    }
    const { isCapitals, isTitleCase } = readCase(tokens);
    return {
      text,
      block,
      tokens,
      starts,
      isCapitals,
      isTitleCase: isTitleCase && !/[.!?]["'”’)]*\s*$/.test(text.slice(block.end - 4, block.end)),
    };
  });
}

/** Word `at`; undefined outside the passage, also in front of it, where V8 reads an array slowly. */
export function tokenAt({ tokens }: BlockWords, at: number): NamePart | undefined {
  return at >= 0 && at < tokens.length ? tokens[at] : undefined;
}

/** Where word `at` ends. */
export function endOf({ tokens, starts }: BlockWords, at: number): number {
  return (starts[at] as number) + (tokens[at] as NamePart).text.length;
}

/** What stands between word `at - 1` and word `at`; from the block's edge for the first and past the last. */
export function gapBefore(passage: BlockWords, at: number): string {
  const { text, block, starts } = passage;
  return text.slice(at > 0 ? endOf(passage, at - 1) : block.start, at < starts.length ? starts[at] : block.end);
}

/** The word before word `at` where only a space or hyphen parts them, or the point of an abbreviation. */
export function neighbourBefore(passage: BlockWords, at: number): NamePart | undefined {
  const before = tokenAt(passage, at - 1);
  if (before === undefined) return undefined;
  const gap = gapBefore(passage, at);
  return isJoint(gap) || (gap === '. ' && isAbbreviation(before)) ? before : undefined;
}

/** The word after word `at` where only a space or hyphen parts them. */
export function neighbourAfter(passage: BlockWords, at: number): NamePart | undefined {
  return at + 1 < passage.tokens.length && isJoint(gapBefore(passage, at + 1)) ? passage.tokens[at + 1] : undefined;
}

/** Whether a possessive ending follows the stretch: `Holm’s`, `the Holms'`. */
export function isPossessive({ passage, end }: Span & { passage: BlockWords }): boolean {
  return /^['’ʼ]/.test(passage.text.slice(end, end + 1));
}

/** Whether word `at` begins a sentence, so that its capital proves nothing. */
export function beginsSentence(passage: BlockWords, at: number): boolean {
  if (at === 0) return true;
  const gap = gapBefore(passage, at);
  if (!/[.!?…:“"«‘\n•|–—]|^\)? - $/.test(gap)) return false;
  const before = passage.tokens[at - 1];
  return !(gap === '. ' && before !== undefined && isAbbreviation(before));
}

/** Whether two spans share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function isJoint(gap: string): boolean {
  if (gap === ' ') return true;
  return gap.length === 1 ? /[\s\-\u2010\u2011]/.test(gap) : gap.length > 1 && gap.length < 8 && gap.trim() === '';
}

function readCase(tokens: readonly PlacedNamePart[]): Pick<BlockWords, 'isCapitals' | 'isTitleCase'> {
  let capitals = 0;
  let begun = 0;
  let words = 0;
  for (const { shape, end, start } of tokens) {
    if (shape !== 'lower' && shape !== 'capital' && shape !== 'upper') continue;
    if (end - start < 4 && shape !== 'upper') continue;
    words += 1;
    if (shape === 'upper') capitals += 1;
    if (shape !== 'lower') begun += 1;
  }
  return {
    isCapitals: words > 1 && capitals >= words * 0.7,
    isTitleCase: words > 3 && words < 25 && begun >= words * 0.7,
  };
}
