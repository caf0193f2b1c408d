import type { APIRoute } from 'astro';
import { embeddedOf, type Shared, sharedPaths } from '../../../../site/files/oembed.ts';
import { drawPreview } from '../../../../site/files/previews/draw-preview.ts';
import { previewOfQuote } from '../../../../site/files/previews/preview.ts';

export const getStaticPaths = sharedPaths;

export const GET: APIRoute<Shared> = async ({ props, url, site = url }) => {
  const { quote, article } = await embeddedOf(props, site);
  const picture = await drawPreview(previewOfQuote(quote, article));
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
