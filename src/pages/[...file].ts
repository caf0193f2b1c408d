import type { APIRoute } from 'astro';
import { currentEdition } from '../site/edition/current-edition.ts';
import { bytesOf } from '../site/edition/published-files.ts';
import { readSettings } from '../site/edition/settings.ts';

/**
 * The pictures of the content folder and the files that texts link to, each at its path there, for authors. A build
 * copies them, as not all names of files get through a route.
 */
export async function getStaticPaths() {
  if (!readSettings().dev) return [];
  const { files } = await currentEdition();
  return files.map((path) => ({ params: { file: path.normalize() }, props: { path } }));
}

export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) => new Response(await bytesOf(path));
