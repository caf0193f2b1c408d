import { readEdtf } from '../model/csl-date.ts';
import type { Entity } from '../model/entity.ts';
import type { Reference } from '../model/reference.ts';
import { authorName } from './author-name.ts';

/** The edition as a work that holds others. */
export interface Holder {
  title: string;
  publisher?: string | undefined;
}

/** What is cited of an article. */
interface Cited {
  slug: string;
  title: string;
  authors: string[];
  /** EDTF; absent where nobody knows. */
  date?: string | undefined;
  publication?: string | undefined;
  /** The address of an archived copy of the original. */
  archived?: string | undefined;
  lang: string;
}

/**
 * An article of the edition as a work to cite. One that a paper published stands in that paper, and the edition is
 * where it is read; any other is the edition's own page.
 * @param authorOf The glossary's entry for a name in the byline.
 */
export function articleReference(
  { slug, title, authors, date, publication, archived, lang }: Cited,
  { holder, address, authorOf }: { holder: Holder; address: string; authorOf(name: string): Entity | undefined },
): Reference {
  return {
    id: slug,
    type: publication ? 'article-newspaper' : 'webpage',
    title,
    ...(authors.length > 0 && { author: authors.map((name) => authorName(name, authorOf(name))) }),
    'container-title': publication ?? holder.title,
    ...(publication && publication !== holder.title && { source: holder.title }),
    ...(!publication && holder.publisher && { publisher: holder.publisher }),
    ...(date && { issued: readEdtf(date) }),
    language: lang,
    URL: address,
    ...(archived !== undefined && { archived }),
  };
}

/** An entry of the glossary as a work to cite. */
export function entryReference(
  { id, name }: Pick<Entity, 'id' | 'name'>,
  { holder, address }: { holder: Holder; address: string },
): Reference {
  return { id, type: 'entry-encyclopedia', title: name, 'container-title': holder.title, URL: address };
}
