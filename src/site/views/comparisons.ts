import { type Comparison, compareArticles, sizeOf } from '../../concordance/comparison.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';
import { comparedIds } from '../edition/site-pages.ts';
import { ask, oncePerEdition } from '../edition/watched.ts';

/** A page on which articles are set side by side on an entity. */
export interface ComparisonPage {
  entity: EditionEntity;
  href: string;
  comparison: Comparison<EditionArticle>;
}

/**
 * The comparisons of an edition by the ids of their entities, the most shared first: on those that `site.yaml` lists, or
 * on as many of the most shared ones as it says. An entity of a single article has nothing to compare.
 */
export const comparisonsOf = oncePerEdition((edition): Map<string, ComparisonPage> => {
  const { concordance, entity: entityOf, urls } = edition;
  const pages = comparedIds(edition).flatMap((id): [string, ComparisonPage][] => {
    const [entity, comparison] = [entityOf(id), compareArticles(id, concordance)];
    return entity && comparison ? [[id, { entity, href: urls.compare(id), comparison }]] : [];
  });
  return new Map(pages);
});

/** The page on which articles are set side by side on an entity, and how many they are; undefined where there is none. */
export function comparedOn(id: string, edition: Edition): { href: string; articles: number } | undefined {
  return ask(edition, ['compared', id], (whole) => {
    const page = comparisonsOf(whole).get(id);
    return page && { href: page.href, articles: page.comparison.shares.length };
  });
}

/**
 * The comparison on which two articles both have most, of those on entities that they share; undefined where none has
 * both. Its address shows the two alone.
 */
export function comparisonOfTwo(
  edition: Edition,
  [one, other]: [EditionArticle, EditionArticle],
  shared: string[],
): ComparedTwo | undefined {
  return ask(edition, ['compared-two', one.slug, other.slug], (whole) => compareTwo(whole, [one, other], shared));
}

function compareTwo(
  edition: Edition,
  [one, other]: [EditionArticle, EditionArticle],
  shared: string[],
): ComparedTwo | undefined {
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

/** Where two articles are set side by side, and on what. */
export interface ComparedTwo {
  entity: EditionEntity;
  href: string;
}
