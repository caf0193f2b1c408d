import { anchoredTexts } from '../annotate/anchors/anchored-texts.ts';
import { recordAnchors } from '../annotate/anchors/record-anchors.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Edition } from './edition.ts';

/**
 * The ledger as it should be for an edition: the entries of each article by its slug, in reading order. What was gone
 * before stays as it was told. A text that went to another article, word for word, is told with its new place. Entries
 * of articles that are not published, drafts or gone, stay until the articles are back.
 */
export function nextLedger({ articles, ledger }: Edition): LedgerEntry[] {
  const old = Map.groupBy(ledger, ({ article }) => article);
  const recorded = articles.map(({ slug, text, paragraphs, quotes }): [string, LedgerEntry[]] => {
    const anchored = paragraphs.filter(({ id }) => id.startsWith('p-'));
    const texts = anchoredTexts(text, { paragraphs: anchored, quotes });
    return [slug, recordAnchors({ article: slug, texts, known: old.get(slug) ?? [] })];
  });
  const next = new Map([...old, ...recorded]);
  const entries = [...next.keys()].sort().flatMap((slug) => next.get(slug) ?? []);
  return tellMoves(entries, ledger);
}

/** What changed between two ledgers: ids that are new, edited, gone, or back. */
export function ledgerChanges(before: readonly LedgerEntry[], after: readonly LedgerEntry[]): LedgerChange[] {
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  return after.flatMap((entry): LedgerChange[] => {
    const known = old.get(keyOf(entry));
    if (!known) return [{ entry, what: 'new' }];
    if (entry.gone !== known.gone) return [{ entry, what: entry.gone === undefined ? 'back' : 'gone' }];
    return entry.fingerprint === known.fingerprint ? [] : [{ entry, what: 'edited' }];
  });
}

/** Tells of texts newly gone the one other article that newly has the same words. */
function tellMoves(entries: LedgerEntry[], before: readonly LedgerEntry[]): LedgerEntry[] {
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  const arrived = entries.filter((entry) => entry.gone === undefined && !old.has(keyOf(entry)));
  const byWords = Map.groupBy(arrived, wordsKey);
  return entries.map((entry) => {
    if (entry.gone === undefined || old.get(keyOf(entry))?.gone !== undefined) return entry;
    const places = (byWords.get(wordsKey(entry)) ?? []).filter(({ article }) => article !== entry.article);
    const [place] = places;
    return place && places.length === 1 ? { ...entry, gone: keyOf(place) } : entry;
  });
}

function keyOf({ article, id }: LedgerEntry): string {
  return `${article}#${id}`;
}

function wordsKey({ id, fingerprint }: LedgerEntry): string {
  return `${id[0]} ${fingerprint}`;
}

export interface LedgerChange {
  entry: LedgerEntry;
  what: 'new' | 'edited' | 'gone' | 'back';
}
