import type { APIContext } from 'astro';
import { currentEdition } from '../site/edition/current-edition.ts';
import { feedOfEdition, toRss } from '../site/views/feeds.ts';

/** The feed of articles under its former address, for those who follow it there. */
export async function GET({ site }: APIContext): Promise<Response> {
  return new Response(toRss(feedOfEdition(await currentEdition(), site)));
}
