import type { Edition, EditionArticle } from '../edition/edition.ts';
import { type ListPage, listPages } from './list-pages.ts';

/** The pages of the list of all articles, newest first. */
export function pagesOfArticles({ articles, urls }: Edition): ListPage<EditionArticle>[] {
  return listPages(
    byYear(articles).map(([, ofYear]) => ofYear),
    urls.articlesPage,
  );
}

/** Articles by the year of their date, in their own order. */
export function byYear(articles: EditionArticle[]): [year: string, articles: EditionArticle[]][] {
  return [...Map.groupBy(articles, ({ date }) => date.slice(0, 4))];
}
