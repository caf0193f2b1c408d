import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { earliest } from '../model/partial-date.ts';
import { currentEdition } from '../site/edition/current-edition.ts';

/** The feed of articles, newest first. */
export async function GET({ site: address }: APIContext): Promise<Response> {
  const { site, articles } = await currentEdition();
  return rss({
    title: site.title,
    description: site.description ?? site.tagline ?? site.title,
    site: new URL(import.meta.env.BASE_URL, address),
    items: articles.map(({ title, date, summary, href }) => ({
      title,
      link: new URL(href, address).href,
      pubDate: new Date(`${earliest(date)}T00:00:00Z`),
      ...(summary && { description: summary }),
    })),
    customData: `<language>${site.language}</language>`,
  });
}
