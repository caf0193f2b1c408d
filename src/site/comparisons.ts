import { mostShared } from '../concordance/comparison.ts';
import type { Edition, EditionEntity } from './edition.ts';

const chosen = new WeakMap<Edition, EditionEntity[]>();

/**
 * The entities on which articles are set side by side, each with a page of its own: those that `site.yaml` lists, or as
 * many of the most shared ones as it says. An entity of a single article has nothing to compare.
 */
export function comparedEntities(edition: Edition): EditionEntity[] {
  const known = chosen.get(edition);
  if (known) return known;
  const { concordance, entities, entity, site } = edition;
  const listed = Array.isArray(site.compare) ? [...new Set(site.compare)] : entities.map(({ id }) => id);
  const most = Array.isArray(site.compare) ? listed.length : site.compare;
  const compared = mostShared(listed, concordance, most).flatMap((id) => entity(id) ?? []);
  chosen.set(edition, compared);
  return compared;
}

/** The address of the comparison on an entity; undefined where there is none. */
export function comparisonHref(edition: Edition, id: string): string | undefined {
  return comparedEntities(edition).some((entity) => entity.id === id) ? edition.urls.compare(id) : undefined;
}
