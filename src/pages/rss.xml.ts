import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { currentEdition } from '../site/edition/current-edition.ts';
import { feedItem } from '../site/views/feeds.ts';

/** The feed of articles, newest first; those without a day of our era come last and without one. */
export async function GET({ site: address }: APIContext): Promise<Response> {
  const edition = await currentEdition();
  const { site, articles } = edition;
  return rss({
    title: site.title,
    description: site.description ?? site.tagline ?? site.title,
    site: new URL(import.meta.env.BASE_URL, address),
    items: articles.map((article) => feedItem(article, edition, address)),
    customData: `<language>${site.language}</language>`,
  });
}
