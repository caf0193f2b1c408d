import type { LedgerEntry } from '../../model/ledger.ts';
import type { AnchoredText } from './anchor.ts';
import { assignAnchors } from './assign-anchors.ts';
import { fingerprint } from './fingerprint.ts';
import { sketchOf } from './sketch.ts';

/** How many UTF-16 code units of a text’s beginning the ledger keeps, for people who read it. */
const beginning = 40;

/**
 * The ledger entries that an article should have: one for each text, in reading order, and those of gone texts behind the
 * entry that they followed before. `assignAnchors` gives the anchors; entries without a change are returned as they are.
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

/** The first words of a text, on one line. */
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
