import type { ArticleLedger, GoneWords } from '../../annotate/anchors/anchor.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Urls } from './urls.ts';

/**
 * The part of the ledger that each article needs, by its slug. A text that went to another article is linked where that
 * article is published and the ledger knows the anchor, which its page then has.
 */
export function articleLedgers(
  ledger: readonly LedgerEntry[],
  published: readonly { slug: string }[],
  { urls, words }: { urls: Urls; words: GoneWords },
): (slug: string) => ArticleLedger {
  const slugs = new Set(published.map(({ slug }) => slug));
  const places = new Set(ledger.map(({ article, id }) => `${article}#${id}`));
  const byArticle = Map.groupBy(ledger, ({ article }) => article);
  return (slug) => ({
    words,
    entries: (byArticle.get(slug) ?? []).map(({ article: _, ...entry }) => {
      const [article = '', anchor] = entry.gone?.split('#') ?? [];
      const isThere = anchor !== undefined && slugs.has(article) && places.has(entry.gone ?? '');
      return isThere ? { ...entry, href: `${urls.article(article)}#${anchor}` } : entry;
    }),
  });
}
