import type { Span } from '../../model/annotation.ts';
import { type Token, tokensOf } from '../names/tokens.ts';
import type { Prose } from '../prose.ts';

/** A stretch of text in quotation marks, the marks included. */
export interface Stretch extends Span {
  /** Index of its block in `prose.blocks`. */
  block: number;
  /** The tokens between the marks: `prose`'s tokens from `from` up to `to`. */
  from: number;
  to: number;
  mark: 'double' | 'single';
  /** Whether a closing mark stands at its end; without one the quotation goes on in the next block. */
  closed: boolean;
}

/**
 * The stretches in quotation marks, in order, never overlapping; marks within marks belong to the outer pair.
 * Takes curly, straight and doubled single marks in any mixture, guillemets and corner brackets; each paragraph of a long
 * quotation may open and only the last close. One pass, linear in the number of marks.
 */
export function pairMarks(prose: Prose): Stretch[] {
  const tokens = tokensOf(prose);
  const stretches: Stretch[] = [];
  let from = 0;
  prose.blocks.forEach((block, index) => {
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < block.end) to += 1;
    const doubles = pairDoubles(tokens, from, to, index, opensWithMark(prose.text, prose.blocks[index + 1]));
    stretches.push(...withSingles(tokens, from, to, index, doubles));
    from = to;
  });
  return stretches;
}

const doubleMarks = new Set([
  '"',
  '“',
  '”',
  '„',
  '‟',
  "''",
  '``',
  '’’',
  '‘‘',
  '«',
  '»',
  '「',
  '」',
  '『',
  '』',
  '＂',
  '《',
  '》',
]);
const alwaysOpen = new Set(['„', '``', '‘‘', '「', '『', '《']);
const alwaysClose = new Set(['’’', '」', '』', '》']);
const singleMarks = new Set(["'", '‘', '’', '`', '´', '‚', '‹', '›']);

function opensWithMark(text: string, block: Span | undefined): boolean {
  return (
    block !== undefined && /^\s*(?:["“„«「]|''|``)/.test(text.slice(block.start, Math.min(block.end, block.start + 12)))
  );
}

function pairDoubles(tokens: readonly Token[], from: number, to: number, block: number, continues: boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let open = -1;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.word.shape !== 'mark' || !doubleMarks.has(token.word.text)) continue;
    const side = sideOf(tokens, at, from, to);
    if (open < 0) {
      if (side !== 'close') open = at;
      else if (at > from && token.word.text === '"' && stretches.length === 0 && isBare(tokens, at, from)) open = -1;
    } else if (side !== 'open' || isStraight(token, tokens[open])) {
      stretches.push(stretchOf(tokens, open, at, block, 'double', true));
      open = -1;
    } else if (isNested(tokens, at, open, to)) {
      at = nestedEnd(tokens, at, to);
    } else {
      open = at;
    }
  }
  if (open >= 0 && (continues || open === from || tokens[open]?.word.text !== '"')) {
    if (open === from || continues) stretches.push(stretchOf(tokens, open, to, block, 'double', false));
  }
  return stretches;
}

function isBare(tokens: readonly Token[], at: number, from: number): boolean {
  return at > from && tokens[at - 1]?.word.shape === 'number';
}

/** Straight marks after a straight one alternate, whatever the space around them. */
function isStraight(token: Token, open: Token | undefined): boolean {
  return token.word.text === '"' && open?.word.text === '"' && !token.word.tags;
}

/** What the mark's form, or else the space around it, says. */
function sideOf(tokens: readonly Token[], at: number, from: number, to: number): 'open' | 'close' | 'either' {
  const token = tokens[at];
  if (!token) return 'either';
  const { text } = token.word;
  if (alwaysOpen.has(text)) return 'open';
  if (alwaysClose.has(text)) return 'close';
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const touchesBefore = at > from && before?.end === token.start && !opening.has(before.word.text);
  const touchesAfter = at + 1 < to && after?.start === token.end && !closing.has(after.word.text);
  if (touchesBefore !== touchesAfter) return touchesBefore ? 'close' : 'open';
  if (text === '“' || text === '«') return 'open';
  if (text === '”' || text === '»') return 'close';
  if (
    !touchesBefore &&
    !touchesAfter &&
    at > from &&
    /[,.?!]/.test(before?.word.text ?? '') &&
    before?.end === token.start
  )
    return 'close';
  return 'either';
}

const opening = new Set(['(', '[', '{', '—', '–', '--', '---', '/', '-', '‘', '“', '…', '...', ':']);
const closing = new Set([
  ')',
  ']',
  '}',
  '—',
  '–',
  '--',
  '---',
  '/',
  '-',
  ',',
  '.',
  ';',
  ':',
  '?',
  '!',
  '’',
  '”',
  '…',
  '...',
]);

/** An opening mark inside an open quotation is nested where both close before the block ends. */
function isNested(tokens: readonly Token[], at: number, open: number, to: number): boolean {
  if (tokens[at]?.word.text === '"' || at === open + 1) return false;
  const inner = nestedEnd(tokens, at, to);
  return inner > at && nextDouble(tokens, inner + 1, to, false) !== undefined;
}

function nestedEnd(tokens: readonly Token[], at: number, to: number): number {
  return nextDouble(tokens, at + 1, Math.min(to, at + 40), false) ?? at;
}

/** The next double mark if it is of the side wanted. */
function nextDouble(tokens: readonly Token[], from: number, to: number, opens: boolean): number | undefined {
  const limit = Math.min(to, from + 400);
  for (let at = from; at < limit; at += 1) {
    if (tokens[at]?.word.shape === 'mark' && doubleMarks.has(tokens[at]?.word.text ?? '')) {
      return (sideOf(tokens, at, from - 1, to) === 'open') === opens ? at : undefined;
    }
  }
  return undefined;
}

/** Adds pairs of single marks outside the double ones; a single pair around whole double pairs takes them in. */
function withSingles(tokens: readonly Token[], from: number, to: number, block: number, doubles: Stretch[]): Stretch[] {
  const singles: Stretch[] = [];
  let open = -1;
  let next = 0;
  for (let at = from; at < to; at += 1) {
    const inside = doubles[next];
    if (inside && at >= inside.from - 1) {
      at = inside.closed ? inside.to : inside.to - 1;
      next += 1;
      continue;
    }
    const token = tokens[at];
    if (token?.word.shape !== 'mark' || !singleMarks.has(token.word.text)) continue;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const touchesBefore = at > from && before?.end === token.start && !opening.has(before.word.text);
    const touchesAfter = at + 1 < to && after?.start === token.end && !closing.has(after.word.text);
    if (touchesAfter && !touchesBefore && token.word.text !== '´' && !isElision(after)) open = at;
    else if (open >= 0 && touchesBefore && !touchesAfter && (!isPlural(before) || !hasLaterClose(tokens, at, to))) {
      singles.push(stretchOf(tokens, open, at, block, 'single', true));
      open = -1;
    }
  }
  if (singles.length === 0) return doubles;
  const outside = doubles.filter((one) => !singles.some((single) => single.start < one.start && one.end < single.end));
  return [...outside, ...singles].sort((a, b) => a.start - b.start);
}

/** `'90s`, `'em`: an apostrophe for what is left out. */
function isElision(after: Token | undefined): boolean {
  return (
    after !== undefined &&
    (/^\d0s?$/.test(after.word.text) || /^(?:em|tis|twas|til|cause|bout|round|n)$/.test(after.word.lower))
  );
}

/** `workers’` may be a possessive, if a better end comes soon. */
function isPlural(before: Token | undefined): boolean {
  return before?.word.lower.endsWith('s') ?? false;
}

function hasLaterClose(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 12); i += 1) {
    const token = tokens[i];
    if (token?.word.shape !== 'mark') continue;
    if (doubleMarks.has(token.word.text)) return false;
    if (singleMarks.has(token.word.text))
      return tokens[i - 1]?.end === token.start && tokens[i + 1]?.start !== token.end;
  }
  return false;
}

function stretchOf(
  tokens: readonly Token[],
  open: number,
  close: number,
  block: number,
  mark: Stretch['mark'],
  closed: boolean,
): Stretch {
  const last = tokens[closed ? close : close - 1];
  return { start: tokens[open]?.start ?? 0, end: last?.end ?? 0, block, from: open + 1, to: close, mark, closed };
}
