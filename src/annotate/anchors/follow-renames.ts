import type { LedgerEntry } from '../../model/ledger.ts';

/**
 * The ledger with the present slugs of renamed articles, both for the anchors of an article and for the places that gone
 * texts moved to.
 * @param renames The present slug of each article by its former ones.
 */
export function followRenames(ledger: readonly LedgerEntry[], renames: ReadonlyMap<string, string>): LedgerEntry[] {
  if (renames.size === 0) return [...ledger];
  return ledger.map((entry) => {
    const article = renames.get(entry.article) ?? entry.article;
    const gone = entry.gone === undefined ? undefined : placeFrom(article, entry.gone);
    if (article === entry.article && gone === entry.gone) return entry;
    return { ...entry, article, ...(gone !== undefined && { gone }) };
  });

  /** The place that a text moved to: an anchor of its own article, or `slug#anchor`. */
  function placeFrom(article: string, place: string): string {
    const [slug = '', anchor] = place.split('#');
    if (anchor === undefined) return place;
    const now = renames.get(slug) ?? slug;
    return now === article ? anchor : `${now}#${anchor}`;
  }
}

/** The present slug of each renamed article by its former ones. */
export function renamesOf(articles: readonly { slug: string; formerly: string[] }[]): Map<string, string> {
  return new Map(articles.flatMap(({ slug, formerly }) => formerly.map((old): [string, string] => [old, slug])));
}
