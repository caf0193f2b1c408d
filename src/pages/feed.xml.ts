import type { APIContext } from 'astro';
import { currentEdition } from '../site/edition/current-edition.ts';
import { asAtom, feedOfEdition, toAtom } from '../site/views/feeds.ts';

/** The feed of articles, newest first; those without a day of our era come last. */
export async function GET({ site }: APIContext): Promise<Response> {
  return new Response(toAtom(feedOfEdition(await currentEdition(), site)), asAtom);
}
