import type { APIRoute } from 'astro';
import { currentEdition } from '../../../site/edition/current-edition.ts';
import { drawPreview } from '../../../site/files/previews/draw-preview.ts';
import { type Preview, previewOfArticle } from '../../../site/files/previews/preview.ts';

export async function getStaticPaths() {
  const edition = await currentEdition();
  const articles = edition.site.articlePreviews ? edition.articles : [];
  return articles.map((article) => ({
    params: { slug: article.slug },
    props: { preview: previewOfArticle(article, edition) },
  }));
}

export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(new Uint8Array(await drawPreview(props.preview)), { headers: { 'content-type': 'image/png' } });
