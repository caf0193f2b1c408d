import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { daysOf } from '../model/dates/days.ts';
import { currentEdition } from '../site/edition/current-edition.ts';

/** The feed of articles, newest first; those without a day of our era come last and without one. */
export async function GET({ site: address }: APIContext): Promise<Response> {
  const { site, articles } = await currentEdition();
  return rss({
    title: site.title,
    description: site.description ?? site.tagline ?? site.title,
    site: new URL(import.meta.env.BASE_URL, address),
    items: articles.map(({ title, date, summary, href }) => ({
      title,
      link: new URL(href, address).href,
      ...dayOf(date),
      ...(summary && { description: summary }),
    })),
    customData: `<language>${site.language}</language>`,
  });
}

function dayOf(date: string | undefined): { pubDate?: Date } {
  const { first } = daysOf(date ?? '');
  const pubDate = new Date(first * 86_400_000);
  return pubDate.getUTCFullYear() > 0 ? { pubDate } : {};
}
