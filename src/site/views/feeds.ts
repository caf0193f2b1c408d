import { daysOf } from '../../model/dates/days.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import type { Group } from './groupings.ts';
import { titleApart } from './titles-apart.ts';

/** An article of an edition at an address as an item of a feed. Without a day of our era it has none. */
export function feedItem(article: EditionArticle, edition: Edition, site: URL | undefined) {
  const { date, summary, href } = article;
  return {
    title: titleApart(article, edition),
    link: new URL(href, site).href,
    ...dayOf(date),
    ...(summary && { description: summary }),
  };
}

function dayOf(date: string | undefined): { pubDate?: Date } {
  const { first } = daysOf(date ?? '');
  const pubDate = new Date(first * 86_400_000);
  return pubDate.getUTCFullYear() > 0 ? { pubDate } : {};
}

/** So many of a group’s articles are in its feed, the newest. */
const mostOfGroup = 20;

/** What the feed of a tag or collection says. */
export function feedOfGroup({ name, href, articles }: Group, edition: Edition, address: URL | undefined) {
  const { site } = edition;
  return {
    title: `${name} – ${site.title}`,
    description: site.description ?? site.tagline ?? site.title,
    site: new URL(href, address),
    items: articles.slice(0, mostOfGroup).map((article) => feedItem(article, edition, address)),
    customData: `<language>${site.language}</language>`,
  };
}
