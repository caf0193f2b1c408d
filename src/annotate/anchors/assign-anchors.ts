import type { AnchoredText, GoneAnchor, KnownAnchor } from './anchor.ts';
import { fingerprint } from './fingerprint.ts';
import { matchSame } from './match-same.ts';
import { matchSimilar } from './match-similar.ts';
import { speakableId } from './speakable-id.ts';

/**
 * Gives each text of an article its anchor: the one in the ledger, even if the text was moved or edited, else a new one
 * made from its words, with a number if it is taken. An anchor that once named another text is never given again.
 * @param texts In reading order.
 * @param known The ledger’s entries of the article, in its order. A merge may leave two with one id: two versions of its text.
 */
export function assignAnchors(texts: readonly AnchoredText[], known: readonly KnownAnchor[]): Assigned {
  const matched = matchSame(texts, known);
  const found = new Set(Array.from(matched.values(), ({ id }) => id));
  const live = known.filter(({ gone }) => gone === undefined);
  const unmatched = [...texts.keys()].filter((index) => !matched.has(index));
  const lost = live.filter(({ id }) => !found.has(id));
  const { same, kin } = matchSimilar({ texts, unmatched, lost, known: live });
  for (const [index, entry] of same) {
    matched.set(index, entry);
    found.add(entry.id);
  }
  const ids = giveIds(texts, matched, known);
  const isNew = (index: number) => {
    const entry = matched.get(index);
    return (
      entry === undefined || entry.gone !== undefined || entry.fingerprint !== fingerprint(texts[index]?.text ?? '')
    );
  };
  const gone = goneAnchors({ ids, known, found, kin });
  const unrecorded = [...texts.keys()].filter(isNew).length;
  const newlyGone = new Set(lost.filter(({ id }) => !found.has(id)).map(({ id }) => id));
  return { ids, gone, unrecorded: unrecorded + newlyGone.size };
}

function giveIds(texts: readonly AnchoredText[], matched: Map<number, KnownAnchor>, known: readonly KnownAnchor[]) {
  const taken = new Set(known.map(({ id }) => id));
  const counts = new Map<string, number>();
  return texts.map(({ prefix, text }, index) => {
    const entry = matched.get(index);
    if (entry) return entry.id;
    const base = speakableId(prefix, text);
    let count = counts.get(base) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? base : `${base}-${count}`;
    } while (taken.has(id));
    counts.set(base, count);
    taken.add(id);
    return id;
  });
}

/** For each anchor without a text, the text to lead its links to: what the ledger says, else the nearest neighbour. */
function goneAnchors({ ids, known, found, kin }: Outcome): GoneAnchor[] {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  const neighbour = neighbours(known, indexes);
  const lost = [...byId.values()].filter(({ id }) => !found.has(id));
  return lost.map(({ id, text, href }) => ({ id, text, near: near(id), ...(href !== undefined && { href }) }));

  function near(id: string): number | undefined {
    const seen = new Set<string>();
    let last = id;
    for (let at: string | undefined = id; at && byId.has(at) && !seen.has(at); at = byId.get(at)?.gone) {
      const index = indexes.get(at) ?? kin.get(at);
      if (index !== undefined) return index;
      seen.add(at);
      last = at;
    }
    return neighbour(last);
  }
}

/** A function that finds the remaining paragraph nearest to an entry in the ledger’s order; of two as near, the one before. */
function neighbours(known: readonly KnownAnchor[], indexes: Map<string, number>) {
  const order = [...new Map(known.map((entry) => [entry.id, entry])).values()];
  const survives = ({ id }: KnownAnchor) => id.startsWith('p') && indexes.has(id);
  const places = new Map(order.map(({ id }, place) => [id, place]));
  const before: number[] = [];
  const after: number[] = [];
  for (const [place, entry] of order.entries()) before[place] = survives(entry) ? place : (before[place - 1] ?? -1);
  for (let place = order.length - 1; place >= 0; place -= 1)
    after[place] = survives(order[place] as KnownAnchor) ? place : (after[place + 1] ?? order.length);
  return (id: string): number | undefined => {
    const place = places.get(id) ?? 0;
    const [back, ahead] = [before[place] ?? -1, after[place] ?? order.length];
    const isBack = back >= 0 && (ahead >= order.length || place - back <= ahead - place);
    const nearest = order[isBack ? back : ahead];
    return nearest ? indexes.get(nearest.id) : undefined;
  };
}

interface Assigned {
  /** The anchor of each text, in order. */
  ids: string[];
  /** The anchors of the ledger that name no text, each once. */
  gone: GoneAnchor[];
  /** How many anchors the ledger doesn’t have in their present state: new, edited or gone ones. */
  unrecorded: number;
}

interface Outcome {
  ids: string[];
  known: readonly KnownAnchor[];
  found: Set<string>;
  kin: Map<string, number>;
}
