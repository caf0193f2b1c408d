import type { Related } from '../../concordance/related.ts';
import { yearOf } from '../../model/dates/days.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import { ask, oncePerEdition } from '../edition/watched.ts';
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

/** The articles that one is shown to be related to, the closest first. */
export function mostRelated(article: EditionArticle, { related }: Edition): Related<EditionArticle>[] {
  return related(article, 3);
}

/** The articles that stand before and after one in the edition's order: the next newer and the next older. */
export function neighboursOf(
  article: EditionArticle,
  edition: Edition,
): { newer: EditionArticle | undefined; older: EditionArticle | undefined } {
  return ask(edition, ['neighbours', article.slug], ({ articles }) => {
    const at = articles.indexOf(article);
    return { newer: articles[at - 1], older: articles[at + 1] };
  });
}

/** What tells an article from others of its title beside the date: where it appeared and who wrote it; else nothing. */
export function factsBesideTitle(article: EditionArticle, edition: Edition): string[] {
  const isAlone = ask(
    edition,
    ['facts-beside-title', article.slug],
    (whole) => (namesakes(whole).get(article.title) ?? []).length < 2,
  );
  if (isAlone) return [];
  const facts = [article.publication, article.authors.join(', ')].filter((fact) => fact !== undefined && fact !== '');
  return facts as string[];
}

/** Where an article is and what it is called; undefined where there is none of that slug. */
export function linkToArticle(slug: string, edition: Edition): { href: string; title: string } | undefined {
  return ask(edition, ['link-to', slug], (whole) => {
    const article = bySlug(whole).get(slug);
    return article && { href: article.href, title: article.title };
  });
}

/** The day of the newest article. */
export function newestDate(edition: Edition): string | undefined {
  return ask(edition, ['newest-date'], ({ articles }) => articles[0]?.date);
}

const bySlug = oncePerEdition(({ articles }) => new Map(articles.map((article) => [article.slug, article])));
const namesakes = oncePerEdition(({ articles }) => Map.groupBy(articles, ({ title }) => title));
