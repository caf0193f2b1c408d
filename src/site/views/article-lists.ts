import { yearOf } from '../../model/dates/days.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import { type ListPage, listPages } from './list-pages.ts';

/** The pages of the list of all articles, newest first. */
export function pagesOfArticles({ articles, urls }: Edition): ListPage<EditionArticle>[] {
  return listPages(
    byYear(articles).map(([, ofYear]) => ofYear),
    urls.articlesPage,
  );
}

/** Articles by the year that their date begins in, in their own order; those without a date have none. */
export function byYear(articles: EditionArticle[]): [year: number | undefined, articles: EditionArticle[]][] {
  return [...Map.groupBy(articles, ({ date }) => (date === undefined ? undefined : yearOf(date)))];
}
