import type { AnchoredText, KnownAnchor } from './anchor.ts';
import { resemblance, sketchOf, valuesOf } from './sketch.ts';

/**
 * The least resemblance at which an edited text counts as the same text. Broder and others use one half for web pages
 * (Syntactic clustering of the web, 1997), and git does for renamed files.
 */
const threshold = 0.5;

/**
 * The distance to the best match, divided by that to the second best, must be below this: otherwise it could be either, so
 * neither is taken. Lowe’s ratio test (Distinctive image features, 2004).
 */
const ratio = 0.8;

/** The least resemblance at which a text counts as having taken over words of another. */
const leastKinship = 0.2;

/** Pairs of words that are in more texts than this are ignored: they are too common to tell texts apart. */
const mostTexts = 40;

/**
 * Matches texts without an entry to entries without a text. `same` has the entry of which a text is an edited version, by
 * the text’s index: they resemble each other by half at least, each is the other’s best match, and the second best is far
 * behind. `kin` has, for other lost entries, the index of the text that took over some of their words.
 */
export function matchSimilar({ texts, unmatched, lost, known }: Question): Answer {
  const same = new Map<number, KnownAnchor>();
  const kin = new Map<string, number>();
  if (unmatched.length === 0 || lost.length === 0) return { same, kin };
  const sketches = texts.map(({ text }) => valuesOf(sketchOf(text)));
  const old = known.map(({ sketch }) => valuesOf(sketch));
  const textsLike = comparer(sketches);
  const entriesLike = comparer(old);
  const isUnmatched = new Set(unmatched);

  for (const entry of lost) {
    const alike = textsLike(valuesOf(entry.sketch)).filter(({ index }) => texts[index]?.prefix === entry.id[0]);
    const [best, rival] = alike;
    const isSame =
      best !== undefined && best.likeness >= threshold && isUnmatched.has(best.index) && !same.has(best.index);
    const others = isSame ? rivalsOf(entry, best.index) : undefined;
    const next = Math.max(rival?.likeness ?? 0, others ?? 0);
    const successor = alike.find(({ index }) => isUnmatched.has(index));
    if (isSame && 1 - best.likeness < ratio * (1 - next)) same.set(best.index, entry);
    else if (successor && successor.likeness >= leastKinship) kin.set(entry.id, successor.index);
  }
  return { same, kin };

  /** The resemblance of the text to the most similar other entry. */
  function rivalsOf({ id }: KnownAnchor, index: number): number {
    const alike = entriesLike(sketches[index] ?? []);
    const other = alike.find(({ index: at }) => known[at]?.id !== id && known[at]?.id[0] === id[0]);
    return other?.likeness ?? 0;
  }
}

/** A function that finds the sketches similar to a given one, the most similar first, without comparing it with each. */
function comparer(sketches: string[][]) {
  const places = new Map<string, number[]>();
  for (const [index, values] of sketches.entries())
    for (const value of values) {
      const list = places.get(value);
      if (list) list.push(index);
      else places.set(value, [index]);
    }
  return (values: string[]) => {
    const shared = values.map((value) => places.get(value) ?? []).filter((list) => list.length <= mostTexts);
    return [...new Set(shared.flat())]
      .map((index) => ({ index, likeness: resemblance(values, sketches[index] ?? []) }))
      .sort((a, b) => b.likeness - a.likeness || a.index - b.index);
  };
}

interface Question {
  texts: readonly AnchoredText[];
  /** The indexes of the texts that match no entry. */
  unmatched: readonly number[];
  /** The entries that match no text. */
  lost: readonly KnownAnchor[];
  /** All entries whose text was still there at the last recording. */
  known: readonly KnownAnchor[];
}

interface Answer {
  same: Map<number, KnownAnchor>;
  kin: Map<string, number>;
}
