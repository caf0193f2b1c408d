import type { Span } from '../../model/annotation.ts';
import { clitics } from '../languages/en/closed-classes.ts';
import { withoutLetters, withoutNicknames } from './asides.ts';
import { type Word, wordAt } from './lexicon.ts';
import { memoized } from './memo.ts';
import { isWordPart } from './name-parts.ts';
import type { Joints, Prose } from './prose.ts';
import { abbreviations } from './word-tags.ts';

/** A word, number or mark of the text. */
export interface Token extends Span {
  word: Word;
}

/** A class for speed: V8 takes so many objects made by a literal for long-lived ones and frees them late. */
class TokenRead implements Token {
  start: number;
  end: number;
  word: Word;

  constructor(start: number, end: number, word: Word) {
    this.start = start;
    this.end = end;
    this.word = word;
  }
}

/**
 * The tokens of each of the text's blocks, without nicknames inside names. Read once per prose; offsets are UTF-16 code
 * units into `prose.text`.
 */
export const blockTokensOf = memoized(({ text, blocks, joints }: Prose): readonly (readonly Token[])[] =>
  blocks.map((block) => {
    const tokens = readBlock(text, block);
    return withoutNicknames(joints ? parted(tokens, joints) : tokens);
  }),
);

/** The same in one row, and without the letters behind people’s names. */
export const tokensOf = memoized((prose: Prose): readonly Token[] => {
  const tokens: Token[] = [];
  for (const block of blockTokensOf(prose)) for (const token of withoutLetters(block)) tokens.push(token);
  return tokens;
});

/** The tokens, those that a language joins with an apostrophe or hyphen parted: `l’ | ONU`, `a | -t-il`. */
function parted(tokens: readonly Token[], joints: Joints): Token[] {
  return tokens.flatMap((token) => {
    const { text } = token.word;
    if (text.length < 3 || !/['’-]/.test(text)) return [token];
    const head = joints.before?.exec(text)?.[0].length ?? 0;
    const tail = text.length - (joints.behind?.exec(text)?.[0].length ?? 0);
    const pieces = [
      { start: 0, end: head },
      { start: head, end: tail },
      { start: tail, end: text.length },
    ];
    return pieces
      .filter(({ start, end }) => start < end)
      .map((piece) => {
        const word = wordAt(text, piece, text[piece.start] !== '-');
        return new TokenRead(token.start + piece.start, token.start + piece.end, word);
      });
  });
}

function readBlock(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    if (text.charCodeAt(at) === 0x20) {
      at += 1;
      continue;
    }
    const kind = classAt(text, at);
    if (kind === space) {
      at += 1;
      continue;
    }
    const stop =
      kind === letter ? wordEnd(text, at, end) : (cliticEnd(text, at, { start, end }) ?? markEnd(text, at, end));
    tokens.push(new TokenRead(at, stop, wordAt(text, { start: at, end: stop }, kind === letter)));
    at = stop;
  }
  return tokens;
}

/** The end of the word that begins at `start`: clitics (`’s`, `’ll`) are words of their own, `U.S.` and `Sen.` keep their points. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code < table.length && table[code] === letter) {
      at += 1;
      continue;
    }
    if (code === 0x20) break;
    if (classAt(text, at) === letter) {
      at += 1;
    } else if (isApostrophe(code) && at > start && at + 1 < end && classAt(text, at + 1) === letter) {
      if (isClitic(text, at, end)) return at;
      at += 1;
    } else if (isJoint(text, at, { start, end })) {
      at += 1;
    } else break;
  }
  if (text[at] === '.' && at < end && isAbbreviated(text, at, { start, end })) return at + 1;
  return at;
}

/** The end of the clitic whose apostrophe stands at `at`; undefined where there is none. */
function cliticEnd(text: string, at: number, { start, end }: Span): number | undefined {
  const follows = at > start && isApostrophe(text.charCodeAt(at)) && classAt(text, at - 1) === letter;
  return follows && isClitic(text, at, end) ? wordEnd(text, at + 1, end) : undefined;
}

function isClitic(text: string, apostrophe: number, end: number): boolean {
  let at = apostrophe + 1;
  while (at < end && at < apostrophe + 5 && classAt(text, at) === letter) at += 1;
  return clitics.has(text.slice(apostrophe + 1, at).toLowerCase());
}

/** Whether the mark is part of a word: a hyphen between letters, a point inside `U.S` or `3.5`, a comma inside `10,000`. */
function isJoint(text: string, at: number, { start, end }: Span): boolean {
  if (at === start || at + 1 >= end || classAt(text, at + 1) !== letter) return false;
  const code = text.charCodeAt(at);
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return true;
  if (code === 0x26) return classAt(text, at - 1) === letter;
  if (code === 0x2c) return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  if (code !== 0x2e) return false;
  if (isDigit(text.charCodeAt(at - 1))) return isDigit(text.charCodeAt(at + 1));
  return isInitial(text, at - 1, start) || isLowerBoth(text, at) || isDegree(text, at, { start, end });
}

/** Whether the point stands in `Ph.D.` or the like: between two letters and a capital with a point of its own. */
function isDegree(text: string, at: number, { start, end }: Span): boolean {
  if (at - start !== 2 || at + 2 >= end || text[at + 2] !== '.') return false;
  return isBig(text.charCodeAt(start)) && isSmall(text.charCodeAt(at - 1)) && isBig(text.charCodeAt(at + 1));
}

/** Whether the letter at `at` is a single one: no letter stands directly before it in the word. */
function isInitial(text: string, at: number, start: number): boolean {
  return at === start || !isWordPart(text, at - 1);
}

/** Whether lower-case letters stand on both sides of the point at `at`: `example.org`. */
function isLowerBoth(text: string, at: number): boolean {
  return isSmall(text.charCodeAt(at - 1)) && isSmall(text.charCodeAt(at + 1));
}

function isAbbreviated(text: string, at: number, { start, end }: Span): boolean {
  const length = at - start;
  if (length === 1 && !isDigit(text.charCodeAt(start))) return isBig(text.charCodeAt(start)) && at + 1 < end;
  if (length > 1 && text[at - 2] === '.' && isInitial(text, at - 1, start)) return true;
  return length <= 6 && abbreviations.has(text.slice(start, at).toLowerCase());
}

/** The end of the mark at `start`: one character, except for `''`, ` `` `, `--`, `---` and `...`. */
function markEnd(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (code >= 0xd800 && code < 0xdc00 && start + 1 < end && isLowSurrogate(text.charCodeAt(start + 1)))
    return start + 2;
  const most =
    code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019 ? 2 : code === 0x2d || code === 0x2e ? 3 : 1;
  let at = start + 1;
  while (at < end && at - start < most && text.charCodeAt(at) === code) at += 1;
  return code === 0x2e && at - start === 2 ? start + 1 : at;
}

const space = 0;
const letter = 1;
const mark = 2;
const table = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /\s/.test(char) ? space : /[\p{L}\p{N}_]/u.test(char) || char === '\u00ad' ? letter : mark;
});

/** The class of the character: `space`, `letter` (which digits and combining marks count as) or `mark`. */
function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < table.length) return table[code] ?? mark;
  if (code >= 0x2010 && code <= 0x2027) return mark;
  if (code >= 0xd800 && code < 0xe000) return letterPair(text, at, code);
  return /\s|[\u200b-\u200d\ufeff]/.test(text[at] ?? '')
    ? space
    : /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '')
      ? letter
      : mark;
}

function letterPair(text: string, at: number, code: number): number {
  const low = code >= 0xdc00;
  const pair = low ? text.slice(at - 1, at + 1) : text.slice(at, at + 2);
  return pair.length === 2 && /^[\p{L}\p{M}\p{N}]$/u.test(pair) ? letter : mark;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isBig(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
