import type { APIRoute } from 'astro';
import { currentEdition } from '../../site/edition/current-edition.ts';
import { readSettings } from '../../site/edition/settings.ts';
import { type DataFile, listDataFiles, manifestOf } from '../../site/files/data-files.ts';

/** The edition's data files for authors, each made when it is asked for; a build writes them itself. */
export async function getStaticPaths() {
  if (!readSettings().dev) return [];
  const edition = await currentEdition();
  const files = listDataFiles(edition, new URL('http://localhost'));
  return ['manifest.json', ...files.map(({ path }) => path)].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ url, site = url, params }) => {
  const edition = await currentEdition();
  const files = [manifestOf(edition, site), ...listDataFiles(edition, site)];
  return respond(files.find(({ path }) => path === params.file));
};

function respond(file: DataFile | undefined): Response {
  if (!file) return new Response(null, { status: 404 });
  const made = file.make();
  return new Response(typeof made === 'string' ? made : new Uint8Array(made), {
    headers: { 'content-type': file.mediaType },
  });
}
