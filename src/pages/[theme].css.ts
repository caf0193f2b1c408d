import type { APIRoute } from 'astro';
import { currentEdition } from '../site/edition/current-edition.ts';

/** The style sheet of the edition’s own colours, faces and rules, if it has any. */
export async function getStaticPaths() {
  const { theme } = (await currentEdition()).look;
  return theme ? [{ params: { theme: theme.name.replace(/\.css$/, '') }, props: theme }] : [];
}

export const GET: APIRoute<{ css: string }> = ({ props: { css } }) =>
  new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
