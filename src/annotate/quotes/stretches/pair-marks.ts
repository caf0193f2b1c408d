import type { Span } from '../../../model/annotation.ts';
import { elisions } from '../../languages/en/closed-classes.ts';
import { passagesOf } from '../../text/passages.ts';
import type { Prose } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import { isDoubleMark, isSingleMark, type Row, sideOf, touching } from './mark-sides.ts';

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
  const stretches: Stretch[] = [];
  passagesOf(prose).forEach((row, index) => {
    const doubles = pairDoubles(row, opensWithMark(prose.text, prose.blocks[index + 1]));
    for (const pair of withSingles(row, doubles)) stretches.push({ ...pair, block: index });
  });
  return stretches;
}

type Pair = Omit<Stretch, 'block'>;

function opensWithMark(text: string, block: Span | undefined): boolean {
  if (!block) return false;
  return /^\s*(?:["“„«「]|''|``)/.test(text.slice(block.start, Math.min(block.end, block.start + 12)));
}

/** Pairs double marks. `continues` says that the next block opens with a mark, so that an unclosed mark here is intended. */
function pairDoubles(row: Row, continues: boolean): Pair[] {
  const { tokens, from, to } = row;
  const pairs: Pair[] = [];
  let open = -1;
  for (let at = from; at < to; at += 1) {
    if (!isDoubleMark(tokens[at]) || (open >= 0 && isInch(row, at, open))) continue;
    const side = sideOf(row, at);
    if (open < 0) {
      if (side !== 'close') open = at;
    } else if (continues && open === from && side === 'open' && isLast(row, at)) {
    } else if (side !== 'open') {
      if (!isAttribute(tokens, open)) pairs.push(pairOf(tokens, open, isShared(row, open, at) ? at + 1 : at));
      open = -1;
    } else open = at;
  }
  if (open >= 0 && (open === from || continues || isLedTo(tokens, open))) pairs.push(unclosed(tokens, open, to));
  return pairs;
}

/** Whether no double mark follows: one that opens inside an open paragraph stands there by mistake. */
function isLast({ tokens, to }: Row, at: number): boolean {
  for (let i = at + 1; i < to; i += 1) if (isDoubleMark(tokens[i])) return false;
  return true;
}

/** Whether a straight mark behind a figure means inches inside a quotation: `“The 12" pipe burst,”`. */
function isInch(row: Row, at: number, open: number): boolean {
  const { tokens } = row;
  const [before, mark] = [tokens[at - 1], tokens[at]];
  if (mark?.word.text !== '"' || before?.end !== mark.start || !/\d$/.test(before.word.text)) return false;
  return tokens[open]?.word.text !== '"' || (tokens[at + 1]?.word.shape === 'lower' && !isLast(row, at));
}

/** Whether the mark belongs to left-over mark-up: `key="value"`. */
function isAttribute(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1];
  return before?.word.text === '=' && before.end === tokens[open]?.start;
}

/** Whether the first of three marks in a row closes a quotation inside the quotation: `''They said, 'No,''' he recalled`. */
function isShared(row: Row, open: number, close: number): boolean {
  const { tokens } = row;
  const third = close + 1 < row.to ? tokens[close + 1] : undefined;
  if (tokens[close]?.word.text !== "''" || third?.word.text !== "'" || third.start !== tokens[close]?.end) return false;
  for (let at = close - 1; at > open; at -= 1) {
    if (!isSingleMark(tokens[at])) continue;
    const { before, after } = touching(row, at);
    if (before !== after) return after;
  }
  return false;
}

/**
 * Whether a comma or colon stands before an unclosed mark, so that only the closing mark was forgotten:
 * `Okafor said, “Nobody came.`
 */
function isLedTo(tokens: readonly Token[], open: number): boolean {
  return /^[,:]$/.test(tokens[open - 1]?.word.text ?? '');
}

/** The double pairs with the single ones outside them; a single pair around whole double pairs takes them in. */
function withSingles(row: Row, doubles: readonly Pair[]): Pair[] {
  const { tokens, from, to } = row;
  const pairs: Pair[] = [];
  let open = -1;
  let kept = 0;
  let next = 0;
  for (let at = from; at < to; at += 1) {
    const inside = doubles[next];
    if (inside && at >= inside.from - 1) {
      pairs.push(inside);
      at = inside.closed ? inside.to : inside.to - 1;
      next += 1;
      continue;
    }
    if (!isSingleMark(tokens[at])) continue;
    const { before, after } = touching(row, at);
    if (after && !before && tokens[at]?.word.text !== '´' && !isElision(tokens[at + 1])) {
      open = at;
      kept = pairs.length;
    } else if (open >= 0 && before && !after && (!isPlural(tokens[at - 1]) || !closesLater(row, at))) {
      pairs.length = kept;
      pairs.push({ ...pairOf(tokens, open, at), mark: 'single' });
      open = -1;
    }
  }
  return pairs;
}

/** Whether the mark is an apostrophe for omitted letters: `'90s`, `'em`. */
function isElision(after: Token | undefined): boolean {
  const word = after?.word.lower ?? '';
  return /^\d0s?$/.test(word) || elisions.has(word);
}

/** Whether the mark may be a plural possessive: `workers’`. */
function isPlural(before: Token | undefined): boolean {
  return before?.word.lower.endsWith('s') ?? false;
}

function closesLater(row: Row, at: number): boolean {
  for (let i = at + 1; i < Math.min(row.to, at + 12); i += 1) {
    if (isDoubleMark(row.tokens[i])) return false;
    if (isSingleMark(row.tokens[i])) return touching(row, i).before || row.tokens[i - 1]?.end === row.tokens[i]?.start;
  }
  return false;
}

function pairOf(tokens: readonly Token[], open: number, close: number): Pair {
  const [start, end] = [tokens[open]?.start ?? 0, tokens[close]?.end ?? 0];
  return { start, end, from: open + 1, to: close, mark: 'double', closed: true };
}

function unclosed(tokens: readonly Token[], open: number, to: number): Pair {
  const [start, end] = [tokens[open]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { start, end, from: open + 1, to, mark: 'double', closed: false };
}
