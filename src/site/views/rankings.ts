import type { Kind } from '../../model/entity.ts';
import type { Edition, EditionEntity } from '../edition/edition.ts';

/** The entities of a kind that articles name or cite most often, by name where equally often; others left out. */
export function mostNamed({ entities, concordance }: Edition, kind: Kind, count: number): EditionEntity[] {
  const ranked = entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => ({
      entity,
      times: concordance.mentionsOf(entity.id).length + concordance.citationsOf(entity.id).length,
    }))
    .filter(({ times }) => times > 0);
  return ranked
    .sort((a, b) => b.times - a.times)
    .slice(0, count)
    .map(({ entity }) => entity);
}
