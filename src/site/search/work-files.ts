import { toBibtex } from '../../citation/to-bibtex.ts';
import { toRis } from '../../citation/to-ris.ts';
import type { CitedWork } from '../../model/search/cited-work.ts';
import { spread } from '../../model/search/filter-names.ts';
import type { Edition } from '../edition/edition.ts';
import { ask } from '../edition/watched.ts';
import { workOfArticle, workOfEntity } from '../views/works.ts';

/** How many works a file holds, more or less: a saved list fetches those that its results are in. */
const fileSize = 25;

/** Articles and entries as their pages give them to be cited, in files by the hash of their addresses. */
export function workFiles(edition: Edition, origin: URL): Record<string, CitedWork>[] {
  const { articles, entities, urls } = edition;
  const absolute = (href: string) => new URL(href, origin).href;
  const works = [
    ...articles.map((article) => [article.href, workOfArticle(article, absolute(article.href), edition)] as const),
    ...entities.map((entity) => [entity.href, workOfEntity(entity, absolute(entity.href), edition)] as const),
  ];
  const count = workFileCount(edition);
  const files = Array.from({ length: count }, (): Record<string, CitedWork> => Object.create(null));
  for (const [href, csl] of works) {
    const url = href.slice(urls.home.length);
    const file = files[spread(url, count)];
    if (file) file[url] = { csl, bibtex: toBibtex([csl]), ris: toRis([csl]) };
  }
  return files;
}

/** How many files of works an edition has. */
export function workFileCount(edition: Edition): number {
  return ask(edition, ['work-files'], ({ articles, entities }) =>
    Math.max(1, Math.ceil((articles.length + entities.length) / fileSize)),
  );
}
