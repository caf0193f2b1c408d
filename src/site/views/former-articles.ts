import type { LedgerEntry } from '../../model/ledger.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import { entriesOfArticle } from '../edition/next-ledger.ts';
import { renamedLedger } from '../edition/renamed-ledger.ts';

/** An address at which the edition had an article, and what became of it. */
export interface FormerArticle {
  slug: string;
  /** The article, where it has another address now. */
  article?: EditionArticle;
  /** Where it is gone: the articles that have words of it, those with most of them first. */
  heirs: EditionArticle[];
  /** What links to it led to, in reading order. */
  anchors: FormerAnchor[];
}

/** An anchor that an article had. */
export interface FormerAnchor {
  id: string;
  /** How its text began. */
  start: string;
  /** The address where the text is; undefined where it is gone. */
  href?: string;
}

/** The former addresses of articles: of those renamed, and of those that the ledger knows and nothing publishes. */
export function formerArticles(edition: Edition): FormerArticle[] {
  const published = new Map(edition.articles.map((article) => [article.slug, article]));
  const renamed = Map.groupBy(renamedLedger(edition), ({ article }) => article);
  const moved = edition.articles.flatMap((article) => {
    if (article.formerly.length === 0) return [];
    const anchors = entriesOfArticle(article, renamed.get(article.slug) ?? []).map(
      ({ id, text }): FormerAnchor => ({ id, start: text, href: `${article.href}#${id}` }),
    );
    return article.formerly.map((slug): FormerArticle => ({ slug, article, heirs: [], anchors }));
  });
  const gone = [...renamed].filter(([slug]) => !published.has(slug));
  const places = new Set(edition.ledger.map(({ article, id }) => `${article}#${id}`));
  return [...moved, ...gone.map(([slug, entries]) => goneArticle(slug, entries))];

  function goneArticle(slug: string, entries: LedgerEntry[]): FormerArticle {
    const byId = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    const found = byId.map(({ id, text, gone: place = '' }) => {
      const [other = '', anchor] = place.split('#');
      const heir = places.has(place) ? published.get(other) : undefined;
      return { heir, anchor: { id, start: text, ...(heir && { href: `${heir.href}#${anchor}` }) } };
    });
    const counts = [...Map.groupBy(found, ({ heir }) => heir)].sort(([, a], [, b]) => b.length - a.length);
    return { slug, heirs: counts.flatMap(([heir]) => heir ?? []), anchors: found.map(({ anchor }) => anchor) };
  }
}
