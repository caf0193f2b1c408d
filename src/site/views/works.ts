import { articleReference, entryReference } from '../../citation/article-reference.ts';
import { documentReference } from '../../citation/document-reference.ts';
import type { Reference } from '../../model/reference.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';

/** An article of the edition as a work to cite. `address` is its page's. */
export function workOfArticle(article: EditionArticle, address: string, { site, entities }: Edition): Reference {
  const authorOf = (name: string) => entities.find((entity) => entity.name === name);
  return articleReference(article, { holder: site, address, authorOf });
}

/** An entry as a work to cite: a document by itself, where it is found, and any other entry as the edition's. */
export function workOfEntity(entity: EditionEntity, address: string, { site }: Edition): Reference {
  if (entity.kind !== 'document') return entryReference(entity, { holder: site, address });
  return { URL: address, ...documentReference(entity) };
}
