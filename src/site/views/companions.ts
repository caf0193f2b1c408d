import type { Place } from '../../concordance/concordance.ts';
import { placesTogether } from '../../concordance/together.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';
import { ask } from '../edition/watched.ts';

/** The first mention of another entity in each paragraph that names both. */
export function placesWith(entity: EditionEntity, other: EditionEntity, edition: Edition): Place<EditionArticle>[] {
  return ask(edition, ['mentions', entity.id], ({ concordance }) =>
    placesTogether(concordance.mentionsOf(other.id), concordance.mentionsOf(entity.id)),
  );
}
