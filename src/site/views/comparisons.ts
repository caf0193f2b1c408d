import { type Comparison, compareArticles, sizeOf } from '../../concordance/comparison.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';
import { comparedIds } from '../edition/site-pages.ts';

/** A page on which articles are set side by side on an entity. */
export interface ComparisonPage {
  entity: EditionEntity;
  href: string;
  comparison: Comparison<EditionArticle>;
}

const made = new WeakMap<Edition, Map<string, ComparisonPage>>();

/**
 * The comparisons of an edition by the ids of their entities, the most shared first: on those that `site.yaml` lists, or
 * on as many of the most shared ones as it says. An entity of a single article has nothing to compare.
 */
export function comparisonsOf(edition: Edition): Map<string, ComparisonPage> {
  const known = made.get(edition);
  if (known) return known;
  const { concordance, entity: entityOf, urls } = edition;
  const pages = comparedIds(edition).flatMap((id): [string, ComparisonPage][] => {
    const [entity, comparison] = [entityOf(id), compareArticles(id, concordance)];
    return entity && comparison ? [[id, { entity, href: urls.compare(id), comparison }]] : [];
  });
  const comparisons = new Map(pages);
  made.set(edition, comparisons);
  return comparisons;
}

/**
 * The comparison on which two articles both have most, of those on entities that they share; undefined where none has
 * both. Its address shows the two alone.
 */
export function comparisonOfTwo(
  edition: Edition,
  [one, other]: [EditionArticle, EditionArticle],
  shared: string[],
): { entity: EditionEntity; href: string } | undefined {
  const comparisons = comparisonsOf(edition);
  const both = shared.flatMap((id) => {
    const page = comparisons.get(id);
    const shares = page?.comparison.shares.filter(({ article }) => article === one || article === other) ?? [];
    return page && shares.length === 2 ? [{ page, size: Math.min(...shares.map(sizeOf)) }] : [];
  });
  const best = both.sort((a, b) => b.size - a.size)[0]?.page;
  if (!best) return undefined;
  const asked = new URLSearchParams([one, other].map(({ slug }) => ['with', slug]));
  return { entity: best.entity, href: best.comparison.shares.length > 2 ? `${best.href}?${asked}` : best.href };
}
