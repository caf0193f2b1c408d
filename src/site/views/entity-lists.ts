import type { Place, QuotePlace } from '../../concordance/concordance.ts';
import type { Edition, EditionArticle, EditionEntity } from '../edition/edition.ts';
import { type ListPage, listPages, type PageSizes } from './list-pages.ts';

/** The lists of an entity's page that may run over several pages, by the anchors of their sections. */
export interface EntityLists {
  said: ListPage<QuotePlace<EditionArticle>>[];
  about: ListPage<QuotePlace<EditionArticle>>[];
  mentions: ListPage<Place<EditionArticle>>[];
}

/** The pages of an entity's lists; the first of each is on the entity's own page. */
export function listsOf(entity: EditionEntity, { concordance, urls }: Edition): EntityLists {
  const pagesOf = <P extends Place<EditionArticle>>(list: keyof EntityLists, places: P[]) =>
    listPages(
      Map.groupBy(places, ({ article }) => article).values(),
      (page) => (page === 1 ? `${entity.href}#${list}` : urls.entityList(entity, list, page)),
      list === 'mentions' ? mentionsOnPage : quotesOnPage,
    );
  return {
    said: pagesOf('said', [...concordance.quotesBy(entity.id), ...concordance.noCommentsOf(entity.id)]),
    about: pagesOf('about', concordance.quotesAbout(entity.id)),
    mentions: pagesOf('mentions', concordance.mentionsOf(entity.id)),
  };
}

/** An entity's own page has all three lists and cards: with these it stays below 200 kB, and so do those that go on. */
const mentionsOnPage: PageSizes = { first: 150, other: 400 };
const quotesOnPage: PageSizes = { first: 75, other: 200 };
