import type { Span } from '../../../model/annotation.ts';
import { functionWords } from '../../languages/en/names/function-words.ts';
import { homonyms } from '../../languages/en/names/homonyms.ts';
import type { NamePart, PlacedNamePart } from '../../text/name-parts.ts';
import type { Block, Prose } from '../../text/prose.ts';
import { blockTokensOf } from '../../text/tokens.ts';
import { isAbbreviation } from './abbreviations.ts';

/** The words of one block, as the finder of mentions reads them. Offsets are UTF-16 code units into `text`. */
export interface BlockWords {
  /** The whole text, not only the block’s. */
  text: string;
  block: Block;
  tokens: readonly NamePart[];
  /** The offset at which each word begins. */
  starts: readonly number[];
  /** Whether most words are in capitals throughout, so that a capital is no sign of a name. */
  isCapitals: boolean;
  /** Whether most of its words begin with a capital, as in a headline. */
  isTitleCase: boolean;
}

/** The words of each block of the text, in order. */
export function blockWordsIn(prose: Prose): BlockWords[] {
  const { text, blocks } = prose;
  return blockTokensOf(prose).map((all, nth): BlockWords => {
    const block = blocks[nth] as Block;
    const tokens: PlacedNamePart[] = [];
    const starts: number[] = [];
    for (const { start, word } of all) {
      for (let part = 0; part < word.parts.length; part += 1) {
        const token = word.parts[part] as PlacedNamePart;
        tokens.push(token);
        starts.push(start + token.start);
      }
    }
    const { mayBeCapitals, isTitleCase } = readCase(tokens);
    const words: BlockWords = { text, block, tokens, starts, isCapitals: false, isTitleCase: false };
    words.isCapitals = mayBeCapitals && hasCapitalWords(words);
    words.isTitleCase = isTitleCase && !/[.!?]["'”’)]*\s*$/.test(text.slice(block.end - 4, block.end));
    return words;
  });
}

/** Word `at`; undefined outside the block. The check is for speed: V8 is slow to read an array at an index below 0. */
export function tokenAt({ tokens }: BlockWords, at: number): NamePart | undefined {
  return at >= 0 && at < tokens.length ? tokens[at] : undefined;
}

/** The offset behind the last character of word `at`. */
export function endOf({ tokens, starts }: BlockWords, at: number): number {
  return (starts[at] as number) + (tokens[at] as NamePart).text.length;
}

/**
 * The text between word `at - 1` and word `at`: for the first word from the start of the block, for the index behind the
 * last word up to the end of the block.
 */
export function gapBefore(blockWords: BlockWords, at: number): string {
  const { text, block, starts } = blockWords;
  return text.slice(at > 0 ? endOf(blockWords, at - 1) : block.start, at < starts.length ? starts[at] : block.end);
}

/** The word before word `at` if only white space, a hyphen or the point of an abbreviation stands between them. */
export function neighbourBefore(blockWords: BlockWords, at: number): NamePart | undefined {
  const before = tokenAt(blockWords, at - 1);
  if (before === undefined) return undefined;
  const gap = gapBefore(blockWords, at);
  return isJoint(gap) || (gap === '. ' && isAbbreviation(before)) ? before : undefined;
}

/** The word after word `at` if only white space or a hyphen stands between them. */
export function neighbourAfter(blockWords: BlockWords, at: number): NamePart | undefined {
  return at + 1 < blockWords.tokens.length && isJoint(gapBefore(blockWords, at + 1))
    ? blockWords.tokens[at + 1]
    : undefined;
}

/** Whether a possessive ending follows the stretch: `Holm’s`, `the Holms'`. */
export function isPossessive({ blockWords, end }: Span & { blockWords: BlockWords }): boolean {
  return /^['’ʼ]/.test(blockWords.text.slice(end, end + 1));
}

/** Whether word `at` begins a sentence, so that its capital is no sign of a name. */
export function beginsSentence(blockWords: BlockWords, at: number): boolean {
  if (at === 0) return true;
  const gap = gapBefore(blockWords, at);
  if (!/[.!?…:“"«‘\n•|–—]|^\)? - $/.test(gap)) return false;
  const before = blockWords.tokens[at - 1];
  return !(gap === '. ' && before !== undefined && isAbbreviation(before));
}

function isJoint(gap: string): boolean {
  if (gap === ' ') return true;
  return gap.length === 1 ? /[\s\-\u2010\u2011]/.test(gap) : gap.length > 1 && gap.length < 8 && gap.trim() === '';
}

/** Whether most words have capitals throughout, short ones with the others; and whether most long ones begin with one. */
function readCase(tokens: readonly PlacedNamePart[]): { mayBeCapitals: boolean; isTitleCase: boolean } {
  let capitals = 0;
  let begun = 0;
  let words = 0;
  let long = 0;
  for (const { shape, end, start } of tokens) {
    if (shape !== 'lower' && shape !== 'capital' && shape !== 'upper') continue;
    if (end - start > 1) words += 1;
    if (shape === 'upper') capitals += 1;
    if (end - start < 4 && shape !== 'upper') continue;
    long += 1;
    if (shape !== 'lower') begun += 1;
  }
  return {
    mayBeCapitals: words > 1 && capitals >= words * 0.7,
    isTitleCase: long > 3 && long < 25 && begun >= long * 0.7,
  };
}

/** Whether two words in capitals stand side by side that are no acronyms, as they do in running text: not in `US, EU, WHO`. */
function hasCapitalWords(blockWords: BlockWords): boolean {
  const { tokens } = blockWords;
  return tokens.some((word, at) => {
    const before = tokenAt(blockWords, at - 1);
    if (before?.shape !== 'upper' || word.shape !== 'upper' || gapBefore(blockWords, at) !== ' ') return false;
    return (isWord(word) || word.key.length > 3) && (isWord(before) || before.key.length > 3);
  });
}

/** Whether a short word reads as a word rather than as an acronym. */
function isWord({ key }: NamePart): boolean {
  return homonyms.has(key) || functionWords.has(key);
}
