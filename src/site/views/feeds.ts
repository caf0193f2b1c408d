import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import { daysOf } from '../../model/dates/days.ts';
import type { Edition, EditionArticle } from '../edition/edition.ts';
import type { Group } from './groupings.ts';
import { titleApart } from './titles-apart.ts';

/** What a feed says; addresses are whole. */
export interface Feed {
  title: string;
  subtitle: string;
  /** The page that the feed follows. */
  page: string;
  /** The feed’s own address, which is its id. */
  address: string;
  /** Whose feed it is, and so the author of articles that name none. */
  author: string;
  language: string;
  rights?: string | undefined;
  items: FeedItem[];
}

export interface FeedItem {
  title: string;
  /** The article’s address, which is its id. */
  link: string;
  /** The first day of its date; undefined without a day of our era. */
  day?: Date | undefined;
  summary?: string | undefined;
  authors: string[];
  tags: string[];
  language: string;
}

/** A feed as Atom 1.0 (RFC 4287). All of it follows from the content: no clock and no date of a file is asked. */
export function toAtom(feed: Feed): string {
  return generateAtomFeed(
    {
      id: feed.address,
      title: { value: feed.title },
      subtitle: { value: feed.subtitle },
      updated: new Date(feed.items.map(updatedOf).reduce((a, b) => Math.max(a, b), updatedOf(feed.items[0] ?? {}))),
      authors: [{ name: feed.author }],
      links: [
        { href: feed.address, rel: 'self', type: 'application/atom+xml' },
        { href: feed.page, rel: 'alternate', type: 'text/html' },
      ],
      generator: { text: 'Lectern' },
      ...(feed.rights && { rights: { value: feed.rights } }),
      xml: { lang: feed.language },
      entries: feed.items.map((item) => ({
        id: item.link,
        title: { value: item.title },
        updated: new Date(updatedOf(item)),
        ...(item.day && { published: item.day }),
        ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
        links: [{ href: item.link, rel: 'alternate', type: 'text/html' }],
        ...(item.tags.length > 0 && { categories: item.tags.map((term) => ({ term })) }),
        ...(item.summary && { summary: { value: item.summary } }),
        ...(item.language !== feed.language && { xml: { lang: item.language } }),
      })),
    },
    { strict: true },
  );
}

/** How a server in development should send it. */
export const asAtom = { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } };

/** The same as RSS 2.0, for those who follow an address that has had it. */
export function toRss(feed: Feed): string {
  return generateRssFeed(
    {
      title: feed.title,
      description: feed.subtitle,
      link: feed.page,
      language: feed.language,
      items: feed.items.map(({ title, link, day, summary }) => ({
        title,
        link,
        guid: { value: link, isPermaLink: true },
        ...(day && { pubDate: day }),
        ...(summary && { description: summary }),
      })),
    },
    { strict: true },
  );
}

/** The `updated` that Atom demands of an article which has no day: programs take it for none. */
const noDay = new Date(0);

function updatedOf({ day = noDay }: Pick<FeedItem, 'day'>): number {
  return day.getTime();
}

/** The feed of all articles of an edition, the newest first; those without a day come last. */
export function feedOfEdition(edition: Edition, site: URL | undefined): Feed {
  const { urls, articles } = edition;
  const items = articles.map((article) => feedItem(article, edition, site));
  return { ...headOf(edition, { page: urls.home, address: urls.feed }, site), items };
}

/** So many of a group’s articles are in its feed, the newest. */
const mostOfGroup = 20;

/** The feed of a tag or collection. */
export function feedOfGroup({ name, href, feed, articles }: Group, edition: Edition, site: URL | undefined): Feed {
  return {
    ...headOf(edition, { name, page: href, address: feed }, site),
    items: articles.slice(0, mostOfGroup).map((article) => feedItem(article, edition, site)),
  };
}

/** What a feed says of itself. @param of The name of what it follows, absent for the edition; addresses below the site. */
export function headOf({ site: about }: Edition, of: Followed, site: URL | undefined): Omit<Feed, 'items'> {
  return {
    title: of.name ? `${of.name} – ${about.title}` : about.title,
    subtitle: about.description ?? about.tagline ?? about.title,
    page: new URL(of.page, site).href,
    address: new URL(of.address, site).href,
    author: about.publisher ?? about.title,
    language: about.language,
    rights: about.licence,
  };
}

interface Followed {
  name?: string;
  page: string;
  address: string;
}

/** An article as an item of a feed. */
export function feedItem(article: EditionArticle, edition: Edition, site: URL | undefined): FeedItem {
  const { authors, date, href, lang, summary, tags } = article;
  return {
    title: titleApart(article, edition),
    link: new URL(href, site).href,
    day: dayOf(date),
    summary,
    authors,
    tags,
    language: lang,
  };
}

/** The first day of a date, as far as a feed can say it: its years have four digits. */
function dayOf(date: string | undefined): Date | undefined {
  const day = new Date(daysOf(date ?? '').first * 86_400_000);
  const year = day.getUTCFullYear();
  return year > 0 && year < 10_000 ? day : undefined;
}
