import type { LedgerEntry } from '../../model/ledger.ts';

/**
 * A ledger as it reads once articles have other slugs: an anchor of a former slug is the article's own, and what went
 * to a former slug went to the article.
 * @param renames The slugs of articles by their former ones.
 */
export function followRenames(ledger: readonly LedgerEntry[], renames: ReadonlyMap<string, string>): LedgerEntry[] {
  if (renames.size === 0) return [...ledger];
  return ledger.map((entry) => {
    const article = renames.get(entry.article) ?? entry.article;
    const gone = entry.gone === undefined ? undefined : placeFrom(article, entry.gone);
    if (article === entry.article && gone === entry.gone) return entry;
    return { ...entry, article, ...(gone !== undefined && { gone }) };
  });

  /** Where a text went, as its article tells it: an anchor of its own, or `slug#anchor`. */
  function placeFrom(article: string, place: string): string {
    const [slug = '', anchor] = place.split('#');
    if (anchor === undefined) return place;
    const now = renames.get(slug) ?? slug;
    return now === article ? anchor : `${now}#${anchor}`;
  }
}

/** The slugs of articles by their former ones. */
export function renamesOf(articles: readonly { slug: string; formerly: string[] }[]): Map<string, string> {
  return new Map(articles.flatMap(({ slug, formerly }) => formerly.map((old): [string, string] => [old, slug])));
}
