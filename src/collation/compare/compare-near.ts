import type { DiffPiece } from '../../model/verdict.ts';
import type { ParsedQuote } from '../quoted/parse-quoted.ts';
import { densest } from '../search/densest.ts';
import type { Hit } from '../search/pairs.ts';
import { align, type Step } from './align.ts';
import { openPlaces, toDiff } from './diff.ts';
import { isCutBefore, isCutBehind, type Place } from './judge.ts';

/** The stretches of a source that hold most of a quotation's pairs of words. */
export function candidatesIn(quote: ParsedQuote, hits: readonly Hit[], at: Place): Candidate[] {
  const length = lengthOf(quote);
  const reach = length + Math.max(8, length >> 1) + 40 * quote.gaps.length;
  return densest(hits, reach).map(({ start, end, pairs, from, to }) => ({
    ...{ start, end, pairs, place: at },
    shift: median(hits.slice(from, to).map(({ at: mine, place }) => place - mine)),
  }));
}

/** The few of many candidates that are compared word by word. */
export function fullest(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => b.pairs - a.pairs).slice(0, mostTried);
}

/**
 * The candidate that a quotation is a changed form of: at least half of its words stand there in its order, and at
 * least three. Undefined where there is none.
 */
export function compareNear(quote: ParsedQuote, candidates: readonly Candidate[]): Near | undefined {
  const numbers = quote.runs.flat().map(({ id }) => id);
  const tried = candidates.map((candidate) => alignWith(quote, numbers, candidate));
  const [best] = tried.sort((a, b) => b.same - a.same || a.steps.length - b.steps.length);
  if (!best || best.same < leastWords || best.same * 2 < numbers.length) return undefined;
  const at = best.place;
  const theirs = best.steps.flatMap((step) => (step.kind === 'same' ? step.theirs : []));
  const ends = { first: theirs[0] ?? 0, last: theirs.at(-1) ?? 0 };
  return {
    same: best.same,
    place: at,
    start: at.words.starts[best.first + ends.first] as number,
    diff: toDiff(withCompounds(best, ends, at), quote, { at, first: best.first }),
  };
}

/** The steps with what the first or last word is cut out of: `non-` before `compliance`. */
function withCompounds(
  { steps, first }: Aligned,
  ends: { first: number; last: number },
  { source, words }: Place,
): Step[] {
  const span = { start: words.starts[first + ends.first] as number, end: words.ends[first + ends.last] as number };
  const head = steps[0]?.kind === 'same' && isCutBefore(source.text, span.start);
  const tail = steps.at(-1)?.kind === 'same' && isCutBehind(source.text, span.end);
  return [
    ...(head ? [{ kind: 'missing', theirs: ends.first - 1 } as const] : []),
    ...steps,
    ...(tail ? [{ kind: 'missing', theirs: ends.last + 1 } as const] : []),
  ];
}

const leastWords = 3;

/** So many places of all sources are compared with a quotation word by word. */
const mostTried = 4;

function lengthOf({ runs }: ParsedQuote): number {
  return runs.reduce((sum, run) => sum + run.length, 0);
}

function alignWith(quote: ParsedQuote, numbers: number[], { start, end, shift, place }: Candidate): Aligned {
  const margin = Math.max(16, Math.min(96, numbers.length >> 1));
  const band = Math.min(400, margin + Math.max(0, end - start - numbers.length));
  const first = Math.max(0, Math.min(start, shift) - band);
  const source = place.words.ids.subarray(first, Math.max(end, shift + numbers.length) + band);
  const openAfter = new Set(openPlaces(quote));
  const steps = trimmed(align({ quote: numbers, source, openAfter, offset: shift - first, band }));
  return { steps, first, place, same: steps.filter(({ kind }) => kind === 'same').length };
}

/** Without what the source has before the first word that both have, and behind the last. */
function trimmed(steps: Step[]): Step[] {
  const first = steps.findIndex(({ kind }) => kind === 'same');
  const last = steps.findLastIndex(({ kind }) => kind === 'same');
  return steps.filter(({ kind }, index) => kind !== 'missing' || (index > first && index < last) || touches(index));

  /** What a first or last word was put for is shown beside it. */
  function touches(index: number): boolean {
    return (
      (index < first && steps[index - 1]?.kind === 'added') || (index > last && steps[index - 1]?.kind === 'added')
    );
  }
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** A stretch of a source, in words, that a quotation may be a changed form of. */
export interface Candidate {
  place: Place;
  start: number;
  end: number;
  /** How many different pairs of the quotation's words it holds. */
  pairs: number;
  /** How far its words lie behind those of the quotation, mostly. */
  shift: number;
}

interface Aligned {
  place: Place;
  steps: Step[];
  /** The source's word that steps count from. */
  first: number;
  same: number;
}

/** A changed form of a quotation: how many words both have, where it begins (an offset), and what differs. */
export interface Near {
  place: Place;
  same: number;
  start: number;
  diff: DiffPiece[];
}
