import type { APIRoute } from 'astro';
import { currentEdition } from '../../site/current-edition.ts';
import { drawPreview } from '../../site/previews/draw-preview.ts';
import { listPreviews, type Preview } from '../../site/previews/preview.ts';

export async function getStaticPaths() {
  return listPreviews(await currentEdition()).map((preview) => ({
    params: { name: preview.name },
    props: { preview },
  }));
}

export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(new Uint8Array(await drawPreview(props.preview)), { headers: { 'content-type': 'image/png' } });
