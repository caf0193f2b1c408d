import type { APIRoute } from 'astro';
import { currentEdition } from '../../site/edition/current-edition.ts';
import { drawPreview } from '../../site/files/previews/draw-preview.ts';
import { listPreviews, type Preview } from '../../site/files/previews/preview.ts';

export async function getStaticPaths() {
  return listPreviews(await currentEdition()).map((preview) => ({
    params: { name: preview.name },
    props: { preview },
  }));
}

export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(new Uint8Array(await drawPreview(props.preview)), { headers: { 'content-type': 'image/png' } });
