import { readdirSync } from 'node:fs';
import { mostShared } from '../../concordance/comparison.ts';
import type { Concordance } from '../../concordance/concordance.ts';
import type { Entity } from '../../model/entity.ts';
import { type Grouping, groupId, groupings, groupNames } from '../../model/group-id.ts';
import { folderOf, kindsOf } from '../../model/kinds.ts';
import type { Site } from '../../model/site.ts';
import { programFile } from '../program/program-folder.ts';
import { dataFormats, formatsOfArticle, tableFiles } from './data-formats.ts';

const always = [
  ...['', 'articles/', 'glossary/', 'quotes/', 'sources/', 'timeline/', 'network/', 'compare/', 'search/', 'voices/'],
  ...['about/', 'about/rules/', 'feed.xml', 'rss.xml', 'sitemap-index.xml', 'favicon.svg'],
  ...['manifest.json', 'references.bib', 'references.json'].map(inData),
];

/**
 * The pages and files of a site that a text may link to, beside its articles and entries: paths below its base. Further
 * pages of long lists are left out, as what they hold changes with every article.
 */
export function sitePages(edition: Listed): string[] {
  return [
    ...always,
    ...kindsOf(edition.site).map(({ folder }) => `${folder}/`),
    ...edition.entities
      .filter((entity) => hasFeed(entity, edition.concordance))
      .map((entity) => `${folderOf(entity)}/${entity.id}/feed.xml`),
    ...listDocPages().map((page) => `about/${page}/`),
    ...comparedIds(edition).map((id) => `compare/${id}/`),
    ...edition.references.filter(({ id }) => hasPage(id)).map(({ id }) => `sources/${id}/`),
    ...groupings.flatMap((grouping) => pagesOfGroups(edition, grouping)),
    ...dataFiles(edition),
  ];
}

/** The data files of the edition and of its articles that depend on the formats that it has. */
function dataFiles(edition: Listed): string[] {
  const formats = dataFormats(edition);
  const ofArticle = formatsOfArticle.filter(({ format }) => formats.has(format));
  return [
    ...['mentions', 'quotes'].flatMap((table) => tableFiles(table, formats)),
    ...(formats.has('tei') ? ['lectern-tei.rng'] : []),
    ...edition.articles.flatMap(({ slug }) => ofArticle.map(({ file }) => `articles/${slug}/${file}`)),
  ].map(inData);
}

/** Whether an entity has a feed: every one that an article names, quotes or cites. */
export function hasFeed({ id }: { id: string }, concordance: Concordance): boolean {
  return concordance.mentionCountOf(id) + concordance.quoteCountOf(id) + concordance.citationsOf(id).length > 0;
}

/** The pages and feeds of tags or collections, and the list of them. */
function pagesOfGroups({ articles }: Pick<Listed, 'articles'>, grouping: Grouping): string[] {
  const ids = new Set(articles.flatMap((article) => groupNames(article, grouping).map(groupId)));
  if (ids.size === 0) return [];
  return [`${grouping}/`, ...[...ids].flatMap((id) => [`${grouping}/${id}/`, `${grouping}/${id}/feed.xml`])];
}

/** The names of the pages for editors and readers. */
export function listDocPages(): string[] {
  return readdirSync(programFile('src/docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replace(/\.md$/, ''));
}

/** Ids of the entities that articles are set side by side on, the most shared first. */
export function comparedIds({
  concordance,
  entities,
  site,
}: Pick<Listed, 'concordance' | 'entities' | 'site'>): string[] {
  const listed = Array.isArray(site.compare) ? [...new Set(site.compare)] : entities.map(({ id }) => id);
  return mostShared(listed, concordance, Array.isArray(site.compare) ? listed.length : site.compare);
}

/** Whether a reference has a page of its own: its key must do as a part of an address, as keys commonly do. */
export function hasPage(key: string): boolean {
  return /^[\w-][\w.:-]*$/.test(key);
}

function inData(file: string): string {
  return `data/${file}`;
}

interface Listed {
  site: Pick<Site, 'compare' | 'exports' | 'kinds'>;
  concordance: Concordance;
  articles: readonly { slug: string; tags: string[]; collection?: string | undefined }[];
  entities: readonly Pick<Entity, 'id' | 'kind' | 'folder'>[];
  references: readonly { id: string }[];
}
