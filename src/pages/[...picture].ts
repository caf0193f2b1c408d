import type { APIRoute } from 'astro';
import { currentEdition } from '../site/edition/current-edition.ts';
import { bytesOfPicture } from '../site/edition/pictures.ts';

/** The pictures of the content folder, each at its path there. */
export async function getStaticPaths() {
  const { pictures } = await currentEdition();
  return [...pictures.keys()].map((picture) => ({ params: { picture } }));
}

export const GET: APIRoute = async ({ params }) => new Response(await bytesOfPicture(params.picture ?? ''));
