import type { LedgerEntry } from '../../model/ledger.ts';
import type { AnchoredText } from './anchor.ts';
import { assignAnchors } from './assign-anchors.ts';
import { fingerprint } from './fingerprint.ts';
import { sketchOf } from './sketch.ts';

/** How much of a text's beginning the ledger keeps for people, in UTF-16 code units. */
const beginning = 40;

/**
 * The ledger's entries of an article as they should be for its texts: in reading order, those of gone texts behind what
 * they stood behind. Anchors are the ones that `assignAnchors` gives; an entry that nothing happened to stays as it is.
 */
export function recordAnchors({ article, texts, known }: Recorded): LedgerEntry[] {
  const { ids, gone } = assignAnchors(texts, known);
  const old = new Map(known.map((entry) => [entry.id, entry]));
  const live = texts.map(({ text }, index): LedgerEntry => {
    const id = ids[index] as string;
    const print = fingerprint(text);
    const entry = old.get(id);
    if (entry?.fingerprint === print && entry.gone === undefined) return entry;
    return { id, article, text: beginningOf(text), fingerprint: print, sketch: sketchOf(text) };
  });
  const fates = new Map(gone.map(({ id, near }) => [id, near === undefined ? '' : (ids[near] as string)]));
  const followers = new Map<string, LedgerEntry[]>();
  let before = '';
  for (const entry of old.values()) {
    const fate = fates.get(entry.id);
    if (fate !== undefined) {
      const follower = entry.gone === undefined ? { ...entry, gone: fate } : entry;
      followers.set(before, [...(followers.get(before) ?? []), follower]);
    } else before = entry.id;
  }
  return [...(followers.get('') ?? []), ...live.flatMap((entry) => [entry, ...(followers.get(entry.id) ?? [])])];
}

/** The first words of a text on one line. */
function beginningOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().toWellFormed();
  if (line.length <= beginning) return line;
  const cut = line.slice(0, beginning + 1);
  return `${(cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : line.slice(0, beginning)).toWellFormed()} …`;
}

interface Recorded {
  /** The article's slug. */
  article: string;
  /** In reading order. */
  texts: readonly AnchoredText[];
  /** The ledger's entries of the article, in its order. */
  known: readonly LedgerEntry[];
}
