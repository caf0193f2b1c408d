import type { AnchoredText, KnownAnchor } from './anchor.ts';
import { resemblance, sketchOf, valuesOf } from './sketch.ts';

/**
 * From how much resemblance on an edited text is the same text. Half is where Broder and others drew the line for
 * pages of the web (Syntactic clustering of the web, 1997), and git draws it for renamed files.
 */
const threshold = 0.5;

/**
 * How far from the old words the new ones may be against the next best: beyond that it could be either, so it is
 * neither. The ratio by which Lowe tells true matches from false (Distinctive image features, 2004).
 */
const ratio = 0.8;

/** From how much resemblance on a text took over words of another. */
const kinship = 0.2;

/** A pair of words in more texts than this tells nothing of any. */
const commonplace = 40;

/**
 * Which of the texts that no entry knows, by their indexes, are edited forms of lost ones: alike by half, each the
 * other's best match among all that there is, and much more alike than the next best. `kin` tells of other lost entries
 * the text that took over some of their words.
 */
export function matchSimilar({ texts, fresh, lost, known }: Question): Answer {
  const same = new Map<number, KnownAnchor>();
  const kin = new Map<string, number>();
  if (fresh.length === 0 || lost.length === 0) return { same, kin };
  const sketches = texts.map(({ text }) => valuesOf(sketchOf(text)));
  const old = known.map(({ sketch }) => valuesOf(sketch));
  const textsLike = comparer(sketches);
  const entriesLike = comparer(old);
  const isFresh = new Set(fresh);

  for (const entry of lost) {
    const alike = textsLike(valuesOf(entry.sketch)).filter(({ index }) => texts[index]?.prefix === entry.id[0]);
    const [best, rival] = alike;
    const isSame = best !== undefined && best.likeness >= threshold && isFresh.has(best.index) && !same.has(best.index);
    const others = isSame ? rivalsOf(entry, best.index) : undefined;
    const next = Math.max(rival?.likeness ?? 0, others ?? 0);
    const successor = alike.find(({ index }) => isFresh.has(index));
    if (isSame && 1 - best.likeness < ratio * (1 - next)) same.set(best.index, entry);
    else if (successor && successor.likeness >= kinship) kin.set(entry.id, successor.index);
  }
  return { same, kin };

  /** How much the text resembles what other anchors named. */
  function rivalsOf({ id }: KnownAnchor, index: number): number {
    const alike = entriesLike(sketches[index] ?? []);
    const other = alike.find(({ index: at }) => known[at]?.id !== id && known[at]?.id[0] === id[0]);
    return other?.likeness ?? 0;
  }
}

/** Makes what tells which of many sketches resemble one, the most alike first, without comparing it with each. */
function comparer(sketches: string[][]) {
  const places = new Map<string, number[]>();
  for (const [index, values] of sketches.entries())
    for (const value of values) {
      const list = places.get(value);
      if (list) list.push(index);
      else places.set(value, [index]);
    }
  return (values: string[]) => {
    const shared = values.map((value) => places.get(value) ?? []).filter((list) => list.length <= commonplace);
    return [...new Set(shared.flat())]
      .map((index) => ({ index, likeness: resemblance(values, sketches[index] ?? []) }))
      .sort((a, b) => b.likeness - a.likeness || a.index - b.index);
  };
}

interface Question {
  texts: readonly AnchoredText[];
  /** Indexes of the texts that no entry knows. */
  fresh: readonly number[];
  /** Entries whose words are nowhere. */
  lost: readonly KnownAnchor[];
  /** All entries whose text was there last. */
  known: readonly KnownAnchor[];
}

interface Answer {
  same: Map<number, KnownAnchor>;
  kin: Map<string, number>;
}
