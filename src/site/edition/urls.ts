import type { Entity } from '../../model/entity.ts';
import { folderOf } from '../../model/kinds.ts';

/** The addresses of an edition's pages, each below `base`, which begins and ends with a slash. */
export function makeUrls(base: string) {
  const at = (path: string) => `${base}${path}`;
  return {
    at,
    home: base,
    articles: at('articles/'),
    /** A page of the list of all articles. */
    articlesPage: (page: number) => at(page === 1 ? 'articles/' : `articles/all/${page}/`),
    /** The list of all tags, or of all collections. */
    groups: (grouping: string) => at(`${grouping}/`),
    /** A page of the articles of a tag or collection. */
    group: (grouping: string, id: string, page: number) => at(`${grouping}/${id}/${page === 1 ? '' : `${page}/`}`),
    article: (slug: string) => at(`articles/${slug}/`),
    /** The page of its own that a quotation is shared by, where it has one. */
    quote: (slug: string, id: string) => at(`articles/${slug}/${id}/`),
    entity: (entity: Placed) => at(`${folderOf(entity)}/${entity.id}/`),
    /** A further page of one of an entity's lists. */
    entityList: (entity: Placed, list: string, page: number) => at(`${folderOf(entity)}/${entity.id}/${list}/${page}/`),
    glossary: at('glossary/'),
    quotes: at('quotes/'),
    /** One of the pages of quotes by speakers that the glossary lacks. */
    otherQuotes: (page: number) => at(`quotes/${page}/`),
    /** Who is quoted, in numbers. */
    voices: at('voices/'),
    /** A page of the edition's own. */
    page: (id: string) => at(`pages/${id}/`),
    sources: at('sources/'),
    source: (key: string) => at(`sources/${key}/`),
    comparisons: at('compare/'),
    compare: (id: string) => at(`compare/${id}/`),
    timeline: at('timeline/'),
    network: at('network/'),
    search: at('search/'),
    about: at('about/'),
    rules: at('about/rules/'),
    doc: (page: string) => at(`about/${page}/`),
    /** What `check` finds, for editors alone. */
    report: at('report/'),
    feed: at('feed.xml'),
    /** The image that other sites show beside a link, by its name. */
    preview: (name: string) => at(`previews/${name}.png`),
    /** A picture or another file of the content folder, by its path there. */
    file: (path: string) => at(path.normalize().split('/').map(encodeURIComponent).join('/')),
    /** A file of the edition's data, by its path below `/data/`. */
    data: (path: string) => at(`data/${path}`),
  };
}

/** What the address of an entry's page is made of. */
type Placed = Pick<Entity, 'id' | 'kind' | 'folder'>;

export type Urls = ReturnType<typeof makeUrls>;
