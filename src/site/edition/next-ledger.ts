import { anchoredTexts } from '../../annotate/anchors/anchored-texts.ts';
import { recordAnchors } from '../../annotate/anchors/record-anchors.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Edition, EditionArticle } from './edition.ts';
import { renamedLedger } from './renamed-ledger.ts';

/**
 * The ledger as it should be for an edition: the entries of each article by its slug, in reading order. What was gone
 * before stays as it was told. A text that went to another article, word for word, is told with its new place. Entries
 * of an article that isn't there any more are told to be gone; those of a draft stay until it is published.
 */
export function nextLedger(edition: Edition): LedgerEntry[] {
  const ledger = renamedLedger(edition);
  const old = Map.groupBy(ledger, ({ article }) => article);
  const absent = new Set(absentSlugs(edition));
  const buried = [...old]
    .filter(([slug]) => absent.has(slug))
    .map(([slug, entries]): [string, LedgerEntry[]] => [
      slug,
      entries.map((entry) => ({ ...entry, gone: entry.gone ?? '' })),
    ]);
  const recorded = edition.articles.map((article): [string, LedgerEntry[]] => [
    article.slug,
    entriesOfArticle(article, old.get(article.slug) ?? []),
  ]);
  const next = new Map([...old, ...buried, ...recorded]);
  const entries = [...next.keys()].sort().flatMap((slug) => next.get(slug) ?? []);
  return tellMoves(entries, ledger, absent);
}

/** The ledger's entries of an article as they should be. @param known What the ledger has of it. */
export function entriesOfArticle(
  { slug, text, paragraphs, quotes }: EditionArticle,
  known: readonly LedgerEntry[],
): LedgerEntry[] {
  const anchored = paragraphs.filter(({ id }) => id.startsWith('p-'));
  return recordAnchors({ article: slug, texts: anchoredTexts(text, { paragraphs: anchored, quotes }), known });
}

/** Slugs that the ledger knows and that no article has or had: neither published nor a draft. */
export function absentSlugs({ articles, drafts, ledger }: Pick<Edition, 'articles' | 'drafts' | 'ledger'>): string[] {
  const there = new Set([...articles.flatMap(({ slug, formerly }) => [slug, ...formerly]), ...drafts]);
  return [...new Set(ledger.map(({ article }) => article))].filter((slug) => !there.has(slug));
}

/** What changed between two ledgers: ids that are new, edited, gone, back, or another article's. */
export function ledgerChanges(edition: Edition, after: readonly LedgerEntry[]): LedgerChange[] {
  const old = new Map(renamedLedger(edition).map((entry) => [keyOf(entry), entry]));
  const written = new Set(edition.ledger.map(keyOf));
  return after.flatMap((entry): LedgerChange[] => {
    const known = old.get(keyOf(entry));
    if (!known) return [{ entry, what: 'new' }];
    if (entry.gone !== known.gone) return [{ entry, what: entry.gone === undefined ? 'back' : 'gone' }];
    if (!written.has(keyOf(entry))) return [{ entry, what: 'moved' }];
    return entry.fingerprint === known.fingerprint ? [] : [{ entry, what: 'edited' }];
  });
}

/**
 * Tells of texts newly gone the one other article that has the same words: newly, where their own article is still
 * there, as a text that both had is no move.
 */
function tellMoves(entries: LedgerEntry[], before: readonly LedgerEntry[], absent: ReadonlySet<string>): LedgerEntry[] {
  const old = new Map(before.map((entry) => [keyOf(entry), entry]));
  const byWords = Map.groupBy(
    entries.filter(({ gone }) => gone === undefined),
    wordsKey,
  );
  return entries.map((entry) => {
    if (entry.gone === undefined || old.get(keyOf(entry))?.gone !== undefined) return entry;
    const places = (byWords.get(wordsKey(entry)) ?? []).filter(
      (place) => place.article !== entry.article && (absent.has(entry.article) || !old.has(keyOf(place))),
    );
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
  what: 'new' | 'edited' | 'gone' | 'back' | 'moved';
}
