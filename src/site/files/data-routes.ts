import type { APIRoute } from 'astro';
import { at } from '../../model/program-fault.ts';
import { currentEdition } from '../edition/current-edition.ts';
import type { EditionArticle } from '../edition/edition.ts';
import { readSettings } from '../edition/settings.ts';
import { hasSources } from '../views/sources.ts';
import { type DataFile, filesOfArticle, filesOfEdition, makeManifest, toExported } from './data-files.ts';

/** The route of one of the edition's own files, by its path below `/data/`. */
export function editionRoute(path: string): APIRoute {
  return async ({ url, site = url }) => {
    const edition = await currentEdition();
    return respond(filesOfEdition(edition, toExported(edition, site)).find((file) => file.path === path));
  };
}

/** The route of one of each article's files, by its name. */
export function articleRoute(name: string): APIRoute<{ article: EditionArticle }> {
  return async ({ url, site = url, props }) => {
    const edition = await currentEdition();
    const files = filesOfArticle(props.article, edition, toExported(edition, site));
    return at(props.article.path, () => respond(files.find((file) => file.path.endsWith(`/${name}`))));
  };
}

/** Where pages are made as they are asked for, the manifest's route; a build writes it when the files are there. */
export function manifestPaths() {
  return readSettings().dev ? [{ params: { manifest: 'manifest' } }] : [];
}

/** The route of the manifest. */
export const manifestRoute: APIRoute = async ({ url, site = url }) => {
  const edition = await currentEdition();
  return respond({ mediaType: 'application/json', make: () => makeManifest(edition, site) });
};

/** What makes an article's routes: one for each article. */
export async function articlePaths() {
  const { articles } = await currentEdition();
  return articles.map(toPath);
}

/** The same for each article that cites something. */
export async function citingPaths() {
  const edition = await currentEdition();
  return edition.articles.filter(({ cited }) => hasSources(edition, cited)).map(toPath);
}

function toPath(article: EditionArticle) {
  return { params: { slug: article.slug }, props: { article } };
}

function respond(file: Pick<DataFile, 'mediaType' | 'make'> | undefined): Response {
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.make(), { headers: { 'content-type': file.mediaType } });
}
