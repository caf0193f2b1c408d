import type { Span } from '../../model/annotation.ts';
import type { Lexicon } from '../lexicon.ts';
import { eachWord } from '../words.ts';
import { gapForm, isOmission, most } from './gap-signs.ts';

/** Quotation marks and white space, which may stand around a quotation. */
const outer = /[\s"'“”„‟‘’‚‛«»‹›]/;

/**
 * A quotation taken apart into runs of words and what may stand between them. The marks around it are left out, and each run of
 * white space is one space.
 */
export function parseQuoted(printed: string, lexicon: Lexicon): ParsedQuote {
  const text = withoutOuter(printed.replace(/\s+/g, ' '));
  const signs = [...text.matchAll(gapForm)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
    sign,
  }));
  const words: QuotedWord[] = [];
  eachWord(text, signs, (start, end) => {
    if (isAltered(text, { start, end })) return;
    words.push({ start, end, id: lexicon.add(text.slice(start, end)) });
  });
  const runs: QuotedWord[][] = [];
  const gaps: Gap[] = [];
  let from = 0;
  let at = 0;
  for (const word of words) {
    const between = gapIn(text, { start: at, end: word.start }, signs);
    if (between || runs.length === 0) {
      if (between && runs.length > 0) gaps.push(between);
      runs.push([]);
      if (runs.length === 1) from = word.start;
    }
    (runs.at(-1) as QuotedWord[]).push(word);
    at = word.end;
  }
  return {
    text,
    runs,
    gaps,
    before: gapIn(text, { start: 0, end: from }, signs),
    after: gapIn(text, { start: at, end: text.length }, signs),
  };
}

function withoutOuter(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && outer.test(text.charAt(start))) start += 1;
  while (end > start && outer.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether brackets stand in the word: `[T]he`, `say[s]`. Such a word is told by what is outside of them. */
function isAltered(text: string, { start, end }: Span): boolean {
  return text[start - 1] === ']' || text[end] === '[';
}

/** What the signs of a stretch allow to stand in its place; undefined where it has none. */
function gapIn(text: string, { start, end }: Span, signs: readonly (Span & { sign: string })[]): Gap | undefined {
  const within = signs.filter((one) => one.start >= start && one.end <= end);
  if (within.length === 0) return undefined;
  const alterations = within.flatMap((one) => alterationAt(text, one));
  const isOpen = within.some(({ sign }) => isOmission(sign));
  const isReplaced = alterations.length < within.length;
  return {
    alterations,
    least: alterations.length,
    most: alterations.length + (isOpen ? most.omitted : isReplaced ? most.replaced : 0),
  };
}

/** The word that a bracket stands in, as what of it is outside; none where the bracket stands between words. */
function alterationAt(text: string, { start, end, sign }: Span & { sign: string }): Alteration[] {
  let [from, to] = [start, end];
  while (from > 0 && isLetter(text.charAt(from - 1))) from -= 1;
  while (to < text.length && isLetter(text.charAt(to))) to += 1;
  const [head, tail] = [text.slice(from, start), text.slice(end, to)];
  return !sign.startsWith('[') || isOmission(sign) || (head === '' && tail === '') ? [] : [{ head, tail }];
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{M}\p{Nd}'’]/u.test(sign);
}

/** A quotation taken apart. Offsets are UTF-16 code units into `text`. */
export interface ParsedQuote {
  /** Its words without the marks around them, each run of white space one space. */
  text: string;
  /** Runs of words that should stand together in the source. */
  runs: QuotedWord[][];
  /** What lies between two runs: one fewer than these. */
  gaps: Gap[];
  /** What the quotation has before its first run and behind its last. */
  before: Gap | undefined;
  after: Gap | undefined;
}

export interface QuotedWord extends Span {
  /** Its number in the lexicon. */
  id: number;
}

/** How many words of the source a gap stands for. */
export interface Gap {
  least: number;
  most: number;
  /** Words of which a part is altered, in order. */
  alterations: Alteration[];
}

/** A word with a bracket in it: how it must begin and end in the source. */
export interface Alteration {
  head: string;
  tail: string;
}
