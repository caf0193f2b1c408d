import { type Grouping, groupId, groupings, groupNames } from '../../model/group-id.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import { ask, oncePerEdition } from '../edition/watched.ts';
import { byYear } from './article-lists.ts';
import { type ListPage, listPages } from './list-pages.ts';

/** Articles that share a tag, or are of one collection. */
export interface Group {
  grouping: Grouping;
  /** The last part of its address; tags that differ only in what addresses leave out are one. */
  id: string;
  /** As most of its articles have it. */
  name: string;
  href: string;
  feed: string;
  /** In the edition’s order. */
  articles: EditionArticle[];
}

/** The groups of an edition, by name in its language. */
export function groupsOf(edition: Edition, grouping: Grouping): Group[] {
  return allGroups(edition).get(grouping) ?? [];
}

/** Whether an edition has any group of the kind. */
export function hasGroups(edition: Edition, grouping: Grouping): boolean {
  return ask(edition, ['has-groups', grouping], (whole) => groupsOf(whole, grouping).length > 0);
}

/** The groups that an article is in, in its own order; of these only names and addresses are to be read. */
export function groupsWith(article: EditionArticle, edition: Edition, grouping: Grouping): Group[] {
  const ids = new Set(groupNames(article, grouping).map(groupId));
  if (ids.size === 0) return [];
  return ask(edition, ['groups-with', article.slug, grouping], (whole) => {
    const groups = new Map(groupsOf(whole, grouping).map((group) => [group.id, group]));
    return [...ids].flatMap((id) => groups.get(id) ?? []);
  });
}

/** The pages of a group’s list of articles. */
export function pagesOfGroup({ grouping, id, articles }: Group, { urls }: Edition): ListPage<EditionArticle>[] {
  return listPages(
    byYear(articles).map(([, ofYear]) => ofYear),
    (page) => urls.group(grouping, id, page),
  );
}

function makeGroups(edition: Edition, grouping: Grouping): Group[] {
  const named = edition.articles.flatMap((article) => groupNames(article, grouping).map((name) => ({ name, article })));
  const groups = [...Map.groupBy(named, ({ name }) => groupId(name))].map(([id, held]): Group => {
    const href = edition.urls.group(grouping, id, 1);
    const articles = [...new Set(held.map(({ article }) => article))];
    return { grouping, id, name: commonest(held.map(({ name }) => name)), href, feed: `${href}feed.xml`, articles };
  });
  const { compare } = new Intl.Collator(edition.site.language, { numeric: true });
  return groups.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

/** The name that is given most often; of those, the first. */
function commonest(names: string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => ({ name, length }));
  return counts.reduce((best, one) => (one.length > best.length ? one : best)).name;
}

const allGroups = oncePerEdition(
  (whole) => new Map(groupings.map((grouping) => [grouping, makeGroups(whole, grouping)])),
);
