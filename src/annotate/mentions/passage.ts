import type { Span } from '../../model/annotation.ts';
import { perWord } from '../names/lexicon.ts';
import { tokensOf } from '../names/tokens.ts';
import type { Block, Prose } from '../prose.ts';
import type { Token } from './tokenize.ts';
import { isAbbreviation } from './words/abbreviations.ts';
import { sportWords } from './words/sport.ts';

/** A block of the text with its words, as the finder of mentions reads it. */
export interface Passage {
  text: string;
  block: Block;
  tokens: Token[];
  /** Whether its letters are capitals throughout, so that capitals prove nothing. */
  isCapitals: boolean;
  /** Whether most of its words begin with a capital, as in a headline. */
  isTitleCase: boolean;
  /** How many of its words are such as reports on games are full of. */
  ofSport: number;
}

/** The text block by block, in order. */
export function toPassages(prose: Prose): Passage[] {
  const { text, blocks } = prose;
  const all = tokensOf(prose);
  let next = 0;
  return blocks.map((block) => {
    const tokens: Token[] = [];
    let ofSport = 0;
    for (; next < all.length; next += 1) {
      const { start, word } = all[next] as (typeof all)[number];
      if (start >= block.end) break;
      ofSport += partsOfSport(word);
      for (const part of word.parts) tokens.push(new TokenRead(start, part));
    }
    const { isCapitals, isTitleCase } = readCase(tokens);
    return {
      text,
      block,
      tokens,
      ofSport,
      isCapitals,
      isTitleCase: isTitleCase && !/[.!?]["'”’)]*\s*$/.test(text.slice(block.end - 4, block.end)),
    };
  });
}

const partsOfSport = perWord(({ parts }) => parts.filter(({ key }) => sportWords.has(key)).length);

/** Made by a constructor, as V8 takes what literals make in such numbers for long-lived and collects it late. */
class TokenRead implements Token {
  start: number;
  end: number;
  text: string;
  key: string;
  shape: Token['shape'];
  sketch: number;

  constructor(offset: number, { start, end, text, key, shape, sketch }: Token) {
    this.start = offset + start;
    this.end = offset + end;
    this.text = text;
    this.key = key;
    this.shape = shape;
    this.sketch = sketch;
  }
}

/** What stands between word `at - 1` and word `at`; from the block's edge for the first and past the last. */
export function gapBefore({ text, block, tokens }: Passage, at: number): string {
  return text.slice(tokens[at - 1]?.end ?? block.start, tokens[at]?.start ?? block.end);
}

/** The word before word `at` where only a space or hyphen parts them, or the point of an abbreviation. */
export function neighbourBefore(passage: Passage, at: number): Token | undefined {
  const before = passage.tokens[at - 1];
  if (before === undefined) return undefined;
  const gap = gapBefore(passage, at);
  return isJoint(gap) || (gap === '. ' && isAbbreviation(before)) ? before : undefined;
}

/** The word after word `at` where only a space or hyphen parts them. */
export function neighbourAfter(passage: Passage, at: number): Token | undefined {
  return at + 1 < passage.tokens.length && isJoint(gapBefore(passage, at + 1)) ? passage.tokens[at + 1] : undefined;
}

/** Whether a possessive ending follows the stretch: `Holm’s`, `the Holms'`. */
export function isPossessive({ passage, end }: Span & { passage: Passage }): boolean {
  return /^['’ʼ]/.test(passage.text.slice(end, end + 1));
}

/** Whether word `at` begins a sentence, so that its capital proves nothing. */
export function beginsSentence(passage: Passage, at: number): boolean {
  if (at === 0) return true;
  const gap = gapBefore(passage, at);
  if (!/[.!?…:“"«‘\n•|–—]|^\)? - $/.test(gap)) return false;
  const before = passage.tokens[at - 1];
  return !(gap === '. ' && before !== undefined && isAbbreviation(before));
}

export function hasCapital({ shape }: Pick<Token, 'shape'>): boolean {
  return shape === 'capital' || shape === 'upper' || shape === 'dotted';
}

/** Whether two spans share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function isJoint(gap: string): boolean {
  return gap.length === 1 ? /[\s\-\u2010\u2011]/.test(gap) : gap.length > 1 && gap.length < 8 && gap.trim() === '';
}

function readCase(tokens: Token[]): Pick<Passage, 'isCapitals' | 'isTitleCase'> {
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
