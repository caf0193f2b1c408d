import type { Again } from '../model/annotation.ts';
import { Lexicon } from './lexicon.ts';
import { parseQuoted } from './quoted/parse-quoted.ts';

/**
 * Quotations that say the same, over all that are given: with the same words, shortened or reworded. Takes time in
 * proportion to the words.
 * @param quotations Printed, marks included, in the order of time.
 * @returns Groups of two and more, each with its members by their places in `quotations`, the first first.
 */
export function groupSayings(quotations: readonly string[]): Saying[][] {
  const lexicon = new Lexicon();
  // What many repeat is read once.
  const wordsOf = once((text: string): readonly number[] =>
    parseQuoted(text, lexicon)
      .runs.flat()
      .map(({ id }) => id),
  );
  const words = quotations.map(wordsOf);
  const roots = words.map((_, index) => index);
  for (const [one, other] of alikePairs(words)) {
    const [a, b] = [rootOf(roots, one), rootOf(roots, other)];
    if (a !== b) roots[Math.max(a, b)] = Math.min(a, b);
  }
  const keyOf = once(keyOfWords);
  const groups = Map.groupBy(words.keys(), (index) => rootOf(roots, index));
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => {
      const first = keyOf(words[members[0] ?? 0] ?? []);
      return members.map((index) => {
        const key = keyOf(words[index] ?? []);
        return { index, how: howAlike(key, first), words: key };
      });
    });
}

/** Words by number, one space around each. */
function keyOfWords(words: readonly number[]): string {
  return ` ${words.join(' ')} `;
}

/** A function that is called once for each value that it is given. */
function once<From, To>(make: (from: From) => To): (from: From) => To {
  const made = new Map<From, To>();
  return (from) => {
    const known = made.get(from) ?? make(from);
    made.set(from, known);
    return known;
  };
}

/** Pairs of quotations that share so many runs of words that one is a form of the other. */
function alikePairs(words: readonly (readonly number[])[]): [number, number][] {
  const byRun = new Map<string, number[]>();
  const runs = words.map(once(runsOf));
  for (const [index, ofQuote] of runs.entries())
    for (const run of ofQuote) {
      const users = byRun.get(run);
      if (!users) byRun.set(run, [index]);
      else if (users.length < mostUsers) users.push(index);
    }
  const pairs: [number, number][] = [];
  for (const [index, ofQuote] of runs.entries()) {
    const shared = new Map<number, number>();
    for (const run of ofQuote)
      for (const other of byRun.get(run) ?? []) if (other < index) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      const fewest = Math.min(ofQuote.size, runs[other]?.size ?? 0);
      if (count >= 2 && count * 3 >= fewest) pairs.push([other, index]);
    }
  }
  return pairs;
}

/** The runs of so many words that a quotation has, once each. Shorter quotations are nobody's saying. */
function runsOf(words: readonly number[]): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= words.length; at += 1) runs.add(words.slice(at, at + runLength).join(' '));
  return runs;
}

const runLength = 4;

/** A run that more quotations have is a phrase. */
const mostUsers = 40;

function rootOf(roots: number[], index: number): number {
  let root = index;
  while (roots[root] !== root) root = roots[root] as number;
  return root;
}

/** What a quotation is beside another, by the `words` of both. */
export function howAlike(words: string, others: string): How {
  if (words === others) return 'same';
  return others.includes(words) ? 'shortened' : words.includes(others) ? 'longer' : 'reworded';
}

/** `same` is said of the first too. */
type How = Again['how'];

export interface Saying {
  index: number;
  /** Beside the first of its group. */
  how: How;
  /** Its words as they are compared. */
  words: string;
}
